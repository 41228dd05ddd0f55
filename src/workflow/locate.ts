import { type Node, readYaml, type Yaml } from './document.ts'
import type { SymbolicLocation } from './model.ts'

type Path = SymbolicLocation['path']

/** Line (from 1) of the key at a path, or of its nearest ancestor that exists; 1 where the text is no YAML. */
export const locate = (text: string, path: Path): number => locator(text)(path)

/** The same for many paths of one text, which is read once. */
export function locator(text: string): (path: Path) => number {
  const yaml = readYaml(text)
  return (path) => lineOf(yaml, path)
}

function lineOf(yaml: Yaml, path: Path): number {
  if (yaml.kind === 'unreadable') return 1
  let offset = 0
  let at: Node = yaml.root
  for (const step of path) {
    const next = below(at, step)
    if (next === undefined) break
    offset = next.offset
    at = next.value
  }
  return yaml.lineAt(offset)
}

function below(node: Node, step: string | number): { offset: number; value: Node } | undefined {
  if (node.kind === 'sequence') {
    const item = node.items[Number(step)]
    return item && { offset: item.written.start, value: item.value }
  }
  const entry = node.kind === 'mapping' ? node.entries.find(({ key }) => key === String(step)) : undefined
  return entry && { offset: entry.keyStart, value: entry.value }
}
