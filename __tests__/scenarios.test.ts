import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { deviations } from '../simulator/deviations.ts'
import { parseScenario } from '../simulator/scenario.ts'
import { runInProcess } from './in-process.ts'

const folder = '__tests__/scenarios'
const files = readdirSync(folder).filter((file) => file.endsWith('.yml'))

describe('in process', () => {
  it.each(files)('%s', async (file) => {
    const scenario = parseScenario(readFileSync(`${folder}/${file}`, 'utf8'), file)
    expect(deviations(scenario.expect, await runInProcess(scenario))).toEqual([])
  })
})
