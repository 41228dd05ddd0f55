import { levelIn, nearMiss } from '../../github/permission-scopes.ts'
import { child, type Entry, entriesOf, entryOf, itemsOf, type Node } from '../document.ts'
import type { DecidingPermissions, PermissionsFault, SymbolicLocation } from '../model.ts'
import { type Fault, type ReadPermissions, readPermissions } from './read-permissions.ts'

/** The `permissions:` of a workflow or of a job, with its faults at their place. */
export interface PlacedPermissions {
  readonly read?: ReadPermissions
  readonly place: SymbolicLocation
  readonly faults: readonly PermissionsFault[]
}

/** Reads the `permissions:` below a workflow's root or a job. */
export function permissionsBelow(of: Node, above: SymbolicLocation, job?: string): PlacedPermissions {
  const place = { file: above.file, path: [...above.path, 'permissions'] }
  const indexed = [...entriesOf(of).entries()]
  const [first, second] = indexed.filter(([, { key }]) => key === 'permissions')
  const read = first && readPermissions(first[1].value)
  const own = job === undefined ? {} : { job }
  const atEntry = (index: number) => ({ file: above.file, path: [...above.path, index] })
  const faults: readonly PermissionsFault[] = [
    ...(read?.faults ?? []).map((fault) => ({ ...placed(fault, place), ...own })),
    ...(second === undefined
      ? []
      : [
          { kind: 'duplicate-scope', text: 'permissions', isCertain: true, ...own, place: atEntry(second[0]) } as const,
        ]),
    ...indexed.flatMap(([index, entry]) => {
      const fault = faultOfKey(entry)
      return fault === undefined ? [] : [{ ...fault, isCertain: true, ...own, place: atEntry(index) }]
    }),
  ]
  return { place, faults, ...(read === undefined ? {} : { read }) }
}

const placed = ({ entry, at, ...fault }: Fault, { file, path }: SymbolicLocation): PermissionsFault => ({
  ...fault,
  place: { file, path: entry === undefined ? path : [...path, entry], at },
})

function faultOfKey(entry: Entry): Pick<PermissionsFault, 'kind' | 'text' | 'instead'> | undefined {
  const { key } = entry
  if (mergesPermissions(entry)) return { kind: 'merge-key', text: '<<' }
  const isMisspelt = key !== 'permissions' && nearMiss(key, ['permissions']) !== undefined
  return isMisspelt ? { kind: 'misspelt-key', text: key, instead: 'permissions' } : undefined
}

const mergesPermissions = ({ key, value }: Entry): boolean =>
  key === '<<' && [value, ...itemsOf(value)].some((node) => entryOf(node, 'permissions') !== undefined)

/** Reads the `permissions:` of a job; those on its steps are faults. */
export function permissionsOfJob(job: Node, place: SymbolicLocation, name: string): PlacedPermissions {
  const own = permissionsBelow(job, place, name)
  return { ...own, faults: [...own.faults, ...permissionsOnSteps(job, place, name)] }
}

/** Steps that hold a `permissions:`, which GitHub knows no meaning for. */
export function permissionsOnSteps(job: Node, above: SymbolicLocation, name: string): readonly PermissionsFault[] {
  return itemsOf(child(job, 'steps')).flatMap((step, index) =>
    entryOf(step, 'permissions') === undefined
      ? []
      : [
          {
            kind: 'on-a-step',
            text: 'permissions',
            isCertain: true,
            job: name,
            place: { file: above.file, path: [...above.path, 'steps', index, 'permissions'] },
          } as const,
        ],
  )
}

/** The one that decides: the job's, else the workflow's, else the default, which a called workflow gets from its caller. */
export function deciding(
  job: PlacedPermissions,
  workflow: PlacedPermissions,
  jobPlace: SymbolicLocation,
): DecidingPermissions {
  if (job.read !== undefined) return decided('job', job.place, job.read.declared)
  if (workflow.read !== undefined) return decided('workflow', workflow.place, workflow.read.declared)
  return decided('default', jobPlace, 'default')
}

const decided = (
  level: DecidingPermissions['level'],
  place: SymbolicLocation,
  declared: DecidingPermissions['declared'],
): DecidingPermissions => ({
  level,
  place,
  declared,
  packages: levelIn(declared, 'packages'),
})
