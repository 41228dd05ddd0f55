import fc from 'fast-check'

/** A `permissions:` value as data: nothing, a shorthand, or scopes with levels. */
export type Declared = undefined | 'read-all' | 'write-all' | readonly (readonly [scope: string, level: string])[]

/** How a text is laid out. */
export interface Layout {
  readonly step: 2 | 4
  readonly eol: '\n' | '\r\n'
  readonly start: '' | '\uFEFF' | '---\n' | '# a comment\n'
  readonly isEnded: boolean
}

export interface JobModel {
  readonly declared: Declared
  readonly style: 'block' | 'flow' | 'quoted' | 'alias'
  readonly pushes: boolean
  readonly hasComments: boolean
}

export interface WorkflowModel {
  readonly layout: Layout
  readonly declared: Declared
  readonly style: 'block' | 'flow' | 'quoted'
  readonly jobs: readonly JobModel[]
}

const scope = fc.constantFrom('contents', 'packages', 'issues', 'id-token', 'attestations', 'pull-requests')

const scopes = fc
  .uniqueArray(scope, { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(
          fc.constant(name),
          fc.constantFrom(...(name === 'id-token' ? ['write', 'none'] : ['write', 'read', 'none'])),
        ),
      ),
    ),
  )

const declared: fc.Arbitrary<Declared> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom<Declared>('read-all', 'write-all') },
  { weight: 5, arbitrary: scopes },
)

const layout: fc.Arbitrary<Layout> = fc.record({
  step: fc.constantFrom(2 as const, 4 as const),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
  start: fc.constantFrom('' as const, '\uFEFF' as const, '---\n' as const, '# a comment\n' as const),
  isEnded: fc.boolean(),
})

const job: fc.Arbitrary<JobModel> = fc.record({
  declared,
  style: fc.constantFrom('block' as const, 'flow' as const, 'quoted' as const, 'alias' as const),
  pushes: fc.boolean(),
  hasComments: fc.boolean(),
})

/** Workflows of one to four jobs in every layout. */
export const workflows: fc.Arbitrary<WorkflowModel> = fc.record({
  layout,
  declared,
  style: fc.constantFrom('block' as const, 'flow' as const, 'quoted' as const),
  jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
})

/** A workflow's text. A job with the style `alias` takes the workflow's own mapping by alias, where it has one. */
export function textOf({ layout, declared, style, jobs }: WorkflowModel): string {
  const pad = (depth: number) => ' '.repeat(depth * layout.step)
  const isShared = typeof declared === 'object'
  const lines = [
    'on: push',
    ...permissionLines(declared, style, 0, pad, isShared && jobs.some((one) => one.style === 'alias') ? '&shared' : ''),
    'jobs:',
    ...jobs.flatMap((one, index) => jobLines(one, index, pad, isShared)),
  ]
  const text = (layout.start + lines.join('\n') + (layout.isEnded ? '\n' : '')).replaceAll('\n', layout.eol)
  return text
}

type Pad = (depth: number) => string

function jobLines(
  { declared, style, pushes, hasComments }: JobModel,
  index: number,
  pad: Pad,
  isShared: boolean,
): readonly string[] {
  const own =
    style === 'alias'
      ? isShared
        ? [`${pad(2)}permissions: *shared`]
        : []
      : permissionLines(declared, style, 2, pad, '')
  return [
    `${pad(1)}job${index}:${hasComments ? ' # what it is' : ''}`,
    ...(hasComments ? [`${pad(2)}# where it runs`] : []),
    `${pad(2)}runs-on: ubuntu-latest`,
    ...own,
    `${pad(2)}steps:`,
    ...(pushes
      ? [
          `${pad(3)}- run: echo "\${{ github.token }}" | docker login ghcr.io -u x --password-stdin`,
          `${pad(3)}- run: docker push ghcr.io/octo/app`,
        ]
      : [`${pad(3)}- run: npm test`]),
  ]
}

function permissionLines(
  declared: Declared,
  style: JobModel['style'],
  depth: number,
  pad: Pad,
  anchor: string,
): readonly string[] {
  if (declared === undefined) return []
  const key = `${pad(depth)}${style === 'quoted' ? '"permissions"' : 'permissions'}:${anchor === '' ? '' : ` ${anchor}`}`
  if (typeof declared === 'string') return [`${key} ${style === 'quoted' ? `'${declared}'` : declared}`]
  if (declared.length === 0) return [`${key} {}`]
  if (style === 'flow')
    return [`${key} { ${declared.map(([scope, level]) => `${scope}: ${level}`).join(', ')} } # as little as can be`]
  return [
    key,
    ...declared.map(
      ([scope, level]) => `${pad(depth + 1)}${scope}: ${style === 'quoted' ? `"${level}"` : level} # ${scope}`,
    ),
  ]
}
