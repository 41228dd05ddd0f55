import { type Child, h, icon } from '../dom.ts'
import type { Checked, CheckedFile, CheckedFinding, CheckedJob } from '../protocol.ts'
import { cardView, row } from './card.ts'
import type { ViewContext } from './context.ts'
import { copyButton } from './copy-button.ts'
import { diffView } from './excerpt.ts'
import { icons } from './icons.ts'
import { emptyResult, resultHead } from './result-head.ts'
import { some } from './some.ts'

const mostShown = 30

/** What the result needs of the field that the files came from. */
interface WorkflowSource {
  /** Marks a line of a file in the field. */
  showLine(path: string, line: number): void
  /** Puts a text in the place of a file's own. */
  replace(path: string, text: string): void
  link(): Promise<string | undefined>
}

/** What workflow files say: each file with its findings, the fixed file, and what its jobs may do. */
export function workflowResult({ files }: Checked, source: WorkflowSource, context: ViewContext): HTMLElement {
  const { words } = context
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0)
  return h(
    'div',
    { class: 'result' },
    count === 0
      ? emptyResult(words.result.noFinding, 'good')
      : resultHead(words.result.findings(count, files.length), source.link, context),
    files.flatMap((file) => fileView(file, files.length > 1, source, context)),
  )
}

function fileView(file: CheckedFile, isNamed: boolean, source: WorkflowSource, context: ViewContext): readonly Child[] {
  const { words } = context
  return [
    isNamed && h('h3', { class: 'file-name' }, icon(icons.file), file.path),
    !file.isValid && file.findings.length === 0 && emptyResult({ title: words.result.invalid, text: '' }, 'error'),
    ...some(file.findings, mostShown, (finding) => findingView(finding, file, source, context), context),
    file.fixed && fixedView(file.path, file.fixed, source, context),
    file.jobs.length > 0 && jobsView(file.jobs, context),
  ]
}

function findingView(
  finding: CheckedFinding,
  { path }: CheckedFile,
  source: WorkflowSource,
  context: ViewContext,
): HTMLElement {
  const { words } = context
  const first = finding.seen[0]?.marked[0]
  const show = () => first !== undefined && source.showLine(path, first)
  const { confidence } = finding
  return cardView(finding, context, {
    sureness: confidence === 'certain' ? undefined : words.confidence[confidence],
    belowSeen:
      first !== undefined &&
      h(
        'p',
        { class: 'below' },
        h('button', { type: 'button', class: 'button link', onclick: show }, words.result.show),
      ),
    last: [row(words.result.diff, finding.diff !== undefined && [diffView(finding.diff, context)])],
  })
}

function fixedView(
  path: string,
  { text, diff }: { readonly text: string; readonly diff: string },
  source: WorkflowSource,
  context: ViewContext,
): HTMLElement {
  const { words } = context
  const apply = h(
    'button',
    { type: 'button', class: 'button', onclick: () => source.replace(path, text) },
    words.result.fixed.apply,
  )
  return h(
    'article',
    { class: 'card good' },
    h('header', {}, icon(icons.good), h('h3', {}, words.result.fixed.title)),
    h('p', { class: 'card-text' }, words.result.fixed.text),
    h('div', { class: 'card-body' }, diffView(diff, context)),
    h(
      'p',
      { class: 'card-actions' },
      copyButton(() => text, context, { label: words.copy.file, class: 'button primary' }),
      apply,
    ),
  )
}

function jobsView(jobs: readonly CheckedJob[], { words }: ViewContext): HTMLElement {
  const { title, id, packages, pushes } = words.result.jobs
  const push = (value: CheckedJob['pushes']) =>
    value === 'unknown' ? words.result.pushes.unknown : words.result.pushes[value ? 'yes' : 'no']
  const level = (value: CheckedJob['packages']) =>
    value === 'default' ? words.result.packages.default : h('code', {}, value)
  return h(
    'table',
    { class: 'jobs' },
    h('caption', {}, title),
    h('thead', {}, h('tr', {}, ...[id, packages, pushes].map((name) => h('th', { scope: 'col' }, name)))),
    h(
      'tbody',
      {},
      jobs.map((job) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, h('code', {}, job.id)),
          h('td', {}, level(job.packages)),
          h('td', {}, push(job.pushes)),
        ),
      ),
    ),
  )
}
