import { readHereDocuments } from './here-documents.ts'
import { lineEnd, type Reader } from './shell-reader.ts'
import type { Command, Word } from './shell-script.ts'
import { readWord } from './shell-words.ts'

interface Draft {
  assignments: { name: string; value: Word }[]
  words: Word[]
  redirects: { operator: string; target: Word }[]
  input?: Word
  pipedFrom?: Command
  follows?: '&&' | '||'
}

/**
 * Reads the simple commands of a shell script in order (POSIX Shell Command Language, 2.3), those of `$( )` inside
 * words. Control structures fall apart into their commands. Linear in the script's length; never throws.
 */
export function parseShell(script: string): readonly Command[] {
  return commandsUntil(
    { text: script.replaceAll('\r\n', '\n'), at: 0, depth: 0, documents: [], commands: commandsUntil },
    '',
  )
}

function commandsUntil(reader: Reader, end: '' | ')' | '`'): readonly Command[] {
  const commands: Command[] = []
  let draft = emptyDraft()
  let subshells = 0
  const finish = (separator: string) => {
    const isEmpty = draft.words.length + draft.assignments.length + draft.redirects.length === 0
    const done = isEmpty ? undefined : draft
    if (done !== undefined) commands.push(done)
    draft = emptyDraft()
    if (separator === '|' && done !== undefined) draft.pipedFrom = done
    if (separator === '&&' || separator === '||') draft.follows = separator
  }
  while (reader.at < reader.text.length) {
    const letter = reader.text[reader.at] ?? ''
    if (letter === end && subshells === 0) break
    if (letter === '(') subshells++
    if (letter === ')') subshells = Math.max(0, subshells - 1)
    if (separators.has(letter)) finish(separatorAt(reader))
    else if (letter === '\n') {
      reader.at++
      readHereDocuments(reader)
      finish(';')
    } else if (!skipsBlank(reader) && !redirect(reader, draft)) take(reader, draft, end)
  }
  finish(';')
  return commands
}

const emptyDraft = (): Draft => ({ assignments: [], words: [], redirects: [] })

const separators: ReadonlySet<string> = new Set([';', '&', '|', '(', ')'])

function separatorAt(reader: Reader): string {
  const two = reader.text.slice(reader.at, reader.at + 2)
  const isLong = two === '&&' || two === '||' || two === '|&' || two === ';;'
  reader.at += isLong ? 2 : 1
  return two === '|&' ? '|' : isLong ? two : (two[0] ?? '')
}

/** Skips a blank, a continued line or a comment. */
function skipsBlank(reader: Reader): boolean {
  const { text, at } = reader
  if (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') reader.at++
  else if (text.startsWith('\\\n', at)) reader.at += 2
  else if (text[at] === '#' && /[\s;&|()]|^$/.test(text[at - 1] ?? '')) reader.at = lineEnd(text, at)
  else return false
  return true
}

const redirection = /\d*(<<<|<<-?|&>>?|>>|>&|<&|>\||[<>])[ \t]*/y

function redirect(reader: Reader, draft: Draft): boolean {
  redirection.lastIndex = reader.at
  const found = redirection.exec(reader.text)
  const operator = found?.[1]
  if (found === null || operator === undefined) return false
  reader.at = redirection.lastIndex
  const start = reader.at
  const target = readWord(reader, '')
  if (operator === '<<<') draft.input = target
  else if (operator.startsWith('<<')) {
    const isLiteral = /["'\\]/.test(reader.text.slice(start, reader.at))
    const fill = (text: Word) => {
      draft.input = text
    }
    reader.documents.push({ delimiter: plain(target), isLiteral, fill })
  } else draft.redirects.push({ operator, target })
  return true
}

const plain = (parts: Word): string => parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

const assignment = /^(?:export\s+)?([A-Za-z_]\w*)\+?=/

function take(reader: Reader, draft: Draft, end: string): void {
  const start = reader.at
  const taken = readWord(reader, end)
  if (reader.at === start) reader.at++
  const [first, ...more] = taken
  const name = first?.kind === 'text' && maySetVariable(draft) ? assignment.exec(first.text)?.[1] : undefined
  if (name === undefined || first?.kind !== 'text') {
    if (taken.length > 0) draft.words.push(taken)
    return
  }
  const rest = first.text.slice(first.text.indexOf('=') + 1)
  draft.assignments.push({ name, value: rest === '' ? more : [{ kind: 'text', text: rest }, ...more] })
}

const declares: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'readonly', 'typeset', 'env'])

const maySetVariable = ({ words }: Draft): boolean =>
  words.every((one, index) => (index === 0 && declares.has(plain(one))) || /^-/.test(plain(one)))
