import { child, entriesOf, readDocument } from '../document.ts'
import type { JobFacts } from '../model.ts'
import { deciding, permissionsBelow, permissionsOfJob } from './deciding-permissions.ts'

/** What a file gives to each of its jobs, and whether GitHub would take it. */
export interface Declared {
  readonly isValid: boolean
  readonly jobs: readonly Pick<JobFacts, 'id' | 'permissions'>[]
}

/** Reads the permissions of a file without a look at what its jobs do. */
export function readDeclared(file: string, text: string): Declared {
  const document = readDocument(text)
  if (document.kind === 'unreadable' || document.root.kind !== 'mapping') return { isValid: false, jobs: [] }
  const workflow = permissionsBelow(document.root, { file, path: [] })
  const jobs = entriesOf(child(document.root, 'jobs')).filter(({ value }) => value.kind === 'mapping')
  const read = jobs.map(({ key, value }) => {
    const place = { file, path: ['jobs', key] }
    const own = permissionsOfJob(value, place, key)
    return { id: key, permissions: deciding(own, workflow, place), faults: own.faults }
  })
  const faults = [...workflow.faults, ...read.flatMap((one) => one.faults)]
  return { isValid: !faults.some(({ isCertain }) => isCertain), jobs: read }
}
