import type { WireText } from '../../registry/wire-texts.ts'
import type { LogContext } from './log-context.ts'

const ghcr = ['ghcr', 'containers.']
/** Texts of lines that are about another registry: what they tell is no matter of ours. */
const elsewhere = [
  'docker.io',
  'quay.io',
  'gcr.io/',
  '-docker.pkg.dev',
  'amazonaws.com',
  'azurecr.io',
  'registry.gitlab',
  'mcr.microsoft.com',
  'docker.pkg.github.com',
  'public.ecr.aws',
  'registry.npmjs',
  'pull rate limit',
  'incorrect username or password',
]
// What may stand around a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/
const afterWhole = /^(?:$|"|\.$)/
const wordCharacter = /[a-z0-9_]/
// A status stands alone: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/

/** The row that speaks for a line, the first of those that it meets; nothing where they are noise. */
export function causeOf(line: string, rows: readonly WireText[], { isElsewhere }: LogContext): WireText | undefined {
  if (rows.length === 0) return undefined
  const lowered = line.toLowerCase()
  const isOurs = ghcr.some((text) => lowered.includes(text))
  if (!isOurs && elsewhere.some((text) => lowered.includes(text))) return undefined
  const isSpecific = ({ saidBy, isWhole }: WireText) => saidBy !== 'client' && !isWhole
  return rows.find((row) => (isOurs || !isElsewhere || isSpecific(row)) && speaks(row, lowered))
}

function speaks({ text, isWhole }: WireText, line: string): boolean {
  const lowered = text.toLowerCase()
  for (let at = line.indexOf(lowered); at !== -1; at = line.indexOf(lowered, at + 1)) {
    if (fits(lowered, line, at, isWhole)) return true
  }
  return false
}

/** Whether a text that stands at a place of a line is said there, and not a part of something else. */
function fits(text: string, line: string, at: number, isWhole: boolean): boolean {
  const before = line.slice(Math.max(0, at - 60), at)
  const after = line.slice(at + text.length, at + text.length + 20)
  if (isWhole) return beforeWhole.test(before) && afterWhole.test(after)
  if (/^\d+$/.test(text)) return beforeStatus.test(before) && afterStatus.test(after)
  if (/^\w+$/.test(text)) return !wordCharacter.test(before.slice(-1)) && !wordCharacter.test(after.charAt(0))
  return true
}
