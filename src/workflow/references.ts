import { withoutTrailingSlashes } from '../github/hosts.ts'
import { child, type Document, entriesOf, itemsOf, type Mapping, type Node, textOf } from './document.ts'
import { localWorkflow } from './read-call.ts'
import { plainPath, readBelow } from './steps/read-below.ts'
import { actionFiles } from './steps/session.ts'
import { bakeFiles } from './tools/bake.ts'
import { goreleaserFiles } from './tools/goreleaser.ts'

/** A file of the repository that a document refers to, by its path; of several paths, the first that exists is meant. */
export type Reference = readonly string[]

/**
 * Returns the files of its repository that a workflow or an action refers to, as far as its text spells them out: called
 * workflows first, then actions, then configuration of the tools that its steps run.
 */
export function referencesIn(document: Document, repository?: string): readonly Reference[] {
  if (document.kind === 'unreadable') return []
  const [workflows, actions, others]: [Reference[], Reference[], Reference[]] = [[], [], []]
  const folders = defaultFolders(document.root)
  for (const mapping of mappingsBelow(document.root)) {
    const uses = textOf(child(mapping, 'uses'))
    const local = uses === undefined ? undefined : localWorkflow(uses, repository)
    if (local !== undefined && isYaml(local)) workflows.push([plainPath(local)])
    else if (local !== undefined && uses?.includes('@') !== true)
      actions.push(actionFiles(withoutTrailingSlashes(local)))
    else others.push(...toolFiles(mapping, folders))
  }
  return distinct([...workflows, ...actions, ...others])
}

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path)

/** Every mapping of a tree once, however many aliases lead to it. */
function mappingsBelow(root: Node): readonly Mapping[] {
  const seen = new Set<Node>([root])
  for (const node of seen) for (const value of valuesOf(node)) seen.add(value)
  return [...seen].filter((node) => node.kind === 'mapping')
}

const valuesOf = (node: Node): readonly Node[] => [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)]

/** Every `working-directory:` of a `defaults: run:`. */
function defaultFolders(root: Node): readonly string[] {
  const all = [root, ...entriesOf(child(root, 'jobs')).map(({ value }) => value)]
  return all.flatMap((one) => textOf(child(child(child(one, 'defaults'), 'run'), 'working-directory')) ?? [])
}

/** Files that a step's tools read, in the folder that the step or the defaults name. */
function toolFiles(step: Mapping, defaults: readonly string[]): readonly Reference[] {
  const inputs = child(step, 'with')
  const text = [child(step, 'uses'), child(step, 'run'), ...entriesOf(inputs).map(({ value }) => value)]
    .flatMap((node) => textOf(node) ?? [])
    .join('\n')
  const files = [...bakeFiles(text, textOf(child(inputs, 'files'))), ...goreleaserFiles(text)]
  if (files.length === 0) return []
  const own = textOf(child(step, 'working-directory')) ?? textOf(child(inputs, 'workdir'))
  const folders = own === undefined ? ['', ...defaults] : [own]
  return folders.flatMap((folder) => files.map((paths) => below(folder, paths)).filter(isSpelledOut))
}

function below(folder: string, paths: Reference): Reference {
  const found: string[] = []
  const read = readBelow(folder, (path) => {
    found.push(path)
    return undefined
  })
  paths.forEach(read)
  return found
}

const isSpelledOut = (paths: Reference): boolean => paths.every((path) => !/[$`*]/.test(path))

const distinct = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(references.map((paths) => [paths.join('\n'), paths])).values(),
]
