import { describe, expect, it } from '@jest/globals'
import { readWorkflow, type Surroundings } from '../../src/workflow/read-workflow.ts'

const read = (text: string, surroundings?: Surroundings) =>
  readWorkflow('.github/workflows/w.yml', text, surroundings).facts

const push = '{ run: docker push ghcr.io/octo/app }'
const job = (id: string, rest: string) => `  ${id}:\n    runs-on: ubuntu-latest\n${rest}`

/** Each list holds the one before it ten times. */
const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => {
    const inside = at === 0 ? 'x' : `*a${at - 1}`
    return `a${at}: &a${at} [${Array(10).fill(inside).join(', ')}]\n`
  }).join('')

describe('aliases', () => {
  it('that expand beyond measure leave the file unread, which is no fault that GitHub would find', () => {
    const facts = read(
      `${nested(12)}on: push\njobs:\n${job('b', `    strategy: { matrix: { x: *a11 } }\n    steps: [${push}]\n`)}`,
    )
    expect(facts).toMatchObject({ isValid: true, isWhole: false, jobs: [], faults: [{ kind: 'too-large' }] })
  })

  it('of a matrix beyond measure leave its values unknown', () => {
    const steps = '    steps: [{ run: "docker push ${{ matrix.x }}/octo/app" }]\n'
    const facts = read(`${nested(5)}on: push\njobs:\n${job('b', `    strategy: { matrix: { x: *a4 } }\n${steps}`)}`)
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual(['unknown'])
  })

  it('inside of their own anchor make no tree', () => {
    expect(read('on: push\njobs: &jobs\n  a: { steps: [*jobs] }\n')).toMatchObject({ isValid: false, jobs: [] })
  })
})

describe('quoted texts that are not indented further', () => {
  const flat = (count: number) =>
    `env:\n${Array.from({ length: count }, (_, at) => `  a${at}: "x\n  y"\n`).join('')}on: push\njobs: {}\n`

  it.each([
    [1, { isValid: true, isWhole: true, faults: [] }],
    [8, { isValid: true, isWhole: true, faults: [] }],
    [9, { isValid: true, isWhole: false, faults: [{ kind: 'too-large' }] }],
  ])('%i of them are read as GitHub does, or left unread without an error', (count, expected) => {
    expect(read(flat(count))).toMatchObject(expected)
  })

  it('and one that is never closed are told apart', () => {
    expect(read(`${flat(1)}b: "x\n`)).toMatchObject({ isValid: false })
  })
})

describe('a matrix', () => {
  it('with more axes than a run can have is unknown', () => {
    const axes = Array.from({ length: 1000 }, (_, at) => `        x${at}: [1, 2]\n`).join('')
    const steps = '    steps: [{ run: "docker push ${{ toJSON(matrix) }}ghcr.io/octo/app" }]\n'
    const facts = read(`on: push\njobs:\n${job('b', `    strategy:\n      matrix:\n${axes}${steps}`)}`)
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual(['unknown'])
  })

  it('with more combinations than are followed pushes nothing for certain', () => {
    const values = Array.from({ length: 200 }, (_, at) => at).join(', ')
    const steps = '    steps: [{ if: matrix.x == 190, run: docker push ghcr.io/octo/app }]\n'
    const facts = read(`on: push\njobs:\n${job('b', `    strategy: { matrix: { x: [${values}] } }\n${steps}`)}`)
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual(['unknown'])
  })
})

describe('work', () => {
  const matrix = `    strategy: { matrix: { x: [${Array.from({ length: 24 }, (_, at) => at).join(', ')}] } }\n`
  const steps = `    steps:\n${'      - { run: echo, if: matrix.x > 0 }\n'.repeat(700)}`

  it('of one job takes nothing from the next', () => {
    const facts = read(`on: push\njobs:\n${job('a', matrix + steps)}${job('b', `    steps: [${push}]\n`)}`)
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual([false, true])
    expect(facts.isWhole).toBe(true)
  })

  it('of a file comes to an end: what is beyond it is unknown', () => {
    const jobs = Array.from({ length: 4 }, (_, at) => job(`a${at}`, matrix + steps)).join('')
    const facts = read(`on: push\njobs:\n${jobs}${job('b', `    steps: [${push}]\n`)}`)
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual([false, false, 'unknown', 'unknown', 'unknown'])
    expect(facts.isWhole).toBe(false)
  })

  it('ends where the time is over', () => {
    const facts = read(`on: push\njobs:\n${job('b', `    steps: [${push}]\n`)}`, { isOverdue: () => true })
    expect(facts.jobs.map(({ pushesToGhcr }) => pushesToGhcr)).toEqual(['unknown'])
    expect(facts.isWhole).toBe(false)
  })
})
