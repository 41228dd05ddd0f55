import { child, type Entry, entriesOf, entryOf, itemsOf, type Node } from '../document.ts'
import { permissionsOnSteps } from '../permissions/deciding-permissions.ts'
import type { Change } from './text-change.ts'

/**
 * Changes that take the steps out of a text, for who asks its permissions only: steps are most of a file, and reading
 * them most of the time. Steps that others may refer to, or that speak of permissions themselves, stay.
 */
export function withoutSteps(text: string, root: Node): readonly Change[] {
  return entriesOf(child(root, 'jobs')).flatMap((job) => {
    const steps = entryOf(job.value, 'steps')
    return steps === undefined || job.written.alias !== undefined || isNeeded(job, steps) ? [] : [emptied(text, steps)]
  })
}

const isNeeded = (job: Entry, { value, written }: Entry): boolean =>
  value.kind !== 'sequence' ||
  written.alias !== undefined ||
  permissionsOnSteps(job.value, { file: '', path: [] }, job.key).length > 0 ||
  mayBeReferredTo(value)

const mayBeReferredTo = (node: Node): boolean =>
  node.anchor !== undefined ||
  entriesOf(node).some(({ value }) => mayBeReferredTo(value)) ||
  itemsOf(node).some(mayBeReferredTo)

function emptied(text: string, { value: { start, end, isFlow } }: Entry): Change {
  if (isFlow) return { start, end, text: '[]' }
  // A comment that ends the steps ends them behind the next line's indentation, which stays.
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const isIndented = /^ *$/.test(text.slice(lineStart, end))
  return { start, end: isIndented ? Math.max(start, lineStart) : end, text: '- {}\n' }
}
