const around = 3

/** The change of one file as a unified diff that `git apply` takes, with `a/` and `b/` before the path; empty where nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, young] = [linesOf(before), linesOf(after)]
  const start = commonLength(old, young, (lines, index) => lines[index])
  const most = Math.min(old.length, young.length) - start
  const end = Math.min(
    most,
    commonLength(old, young, (lines, index) => lines[lines.length - 1 - index]),
  )
  if (start === old.length && start === young.length) return ''
  const from = Math.max(0, start - around)
  const lead = old.slice(from, start).map((line) => ` ${line}`)
  const removed = old.slice(start, old.length - end).map((line) => `-${line}`)
  const added = young.slice(start, young.length - end).map((line) => `+${line}`)
  const tail = old.slice(old.length - end, old.length - end + around).map((line) => ` ${line}`)
  const kept = lead.length + tail.length
  const header = `@@ -${range(from, kept + removed.length)} +${range(from, kept + added.length)} @@\n`
  const name = (side: string) => quoted(`${side}/${relative(path)}`)
  return `--- ${name('a')}\n+++ ${name('b')}\n${header}${[...lead, ...removed, ...added, ...tail].map(result).join('')}`
}

/** Lines with their ends, so that the last one shows whether it has one. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function commonLength(
  old: readonly string[],
  young: readonly string[],
  at: (lines: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(old.length, young.length)
  let length = 0
  while (length < most && at(old, length) === at(young, length)) length++
  return length
}

/** An empty range begins at the line before it (POSIX, diff -u). */
const range = (from: number, length: number): string =>
  `${length === 0 ? from : from + 1}${length === 1 ? '' : `,${length}`}`

const result = (line: string): string => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)

const relative = (path: string): string => path.replaceAll('\\', '/').replace(/^([A-Za-z]:)?(\.?\/)+/, '')

/** As git writes names: a tab ends one with blanks, quotes stand around one with odd letters. */
function quoted(name: string): string {
  const isOdd = [...name].some((letter) => letter < ' ' || letter === '"' || letter === '\x7f')
  return isOdd ? JSON.stringify(name) : /\s/.test(name) ? `${name}\t` : name
}
