import { mistypedHosts } from '../../names/hosts.ts'
import { type WireText, wireTexts } from '../../registry/wire-texts.ts'
import { isWord, literal } from './literal.ts'
import type { LogContext } from './log-context.ts'

const ghcr = ['ghcr', 'containers.']
/** Texts of lines that are about another registry, or none: what they tell is no matter of ours. */
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
  '.pkg.github.com',
  'graphql',
  'pull rate limit',
  'incorrect username or password',
]
// A host that is spelt out: in an address, before a name, or as the one that a token is for.
const host = String.raw`(?:(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?`
const anyHost = new RegExp(
  String.raw`(?:https?://|token for |from host |(?:^|[\s"'(=\[])(?=[^\s/]+/[a-z0-9]))(${host})(?=[/\s"':),?]|$)`,
  'g',
)
/** Hosts that lines name to point somewhere: GitHub's own, and pages to read. */
const pointsSomewhere = /(?:^|\.)github\.com$|githubstatus|^docs\.|^aka\.ms$|github\.io$|githubusercontent/
// Docker Hub's images come without a host.
const hostless =
  /(?:failed to push|pushing) [a-z0-9_-]+\/[a-z0-9._-]+(?::\S+)?[: ]|pull access denied for [a-z0-9_/-]+,/

// What may stand around a message that is nothing else: the line's ends, quotation marks, "ERROR: ", "#12 ERROR: ".
const beforeWhole = /(?:^|(?<!"code": ?)"|^(?:#\d+ (?:[\d.]+ )?)?(?:error|fatal|fata\[\d+\]|erro\[\d+\]):? )$/
const afterWhole = /^(?:$|"|\.$)/
const wordCharacter = /[a-z0-9_]/
// A status stands alone: not in a name, a version, a digest or an amount of bytes or time.
const beforeStatus = /(?:^|[\s(=>"[])(?<!size[:=] ?)$/
const afterStatus = /^(?:[:),;"'\]]|\.?$|\s(?!\s*(?:[kmgt]?i?b|bytes|m?s|mib)\b))/

interface Row {
  readonly row: WireText
  /** In lower case. */
  readonly text: string
  /** Meets every line where the row demands nothing beside its text. */
  readonly beside: RegExp
}

const rows = wireTexts.map((row): Row => ({ row, text: row.text.toLowerCase(), beside: anyOf(row.beside) }))

/** A word counts where one begins, any other text everywhere. */
function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(texts.map((text) => (isWord(text) ? `\\b${text}` : literal(text))).join('|'), 'i')
}

/** The row that speaks for what a line says, the first of those whose demands it meets; nothing where it is noise. */
export function causeOf(said: string, { isElsewhere, isLoginElsewhere }: LogContext): WireText | undefined {
  const lowered = said.toLowerCase()
  const isOurs = ghcr.some((text) => lowered.includes(text))
  if (!isOurs && elsewhere.some((text) => lowered.includes(text))) return undefined
  const isAnothers = !isOurs && (isElsewhere || namesAnother(lowered))
  const isMeant = (row: WireText) =>
    (!isAnothers || isSpecific(row)) && !(isLoginElsewhere && row.findings[0] === 'empty-credential')
  return rows.find(({ row, text, beside }) => speaks(text, row.isWhole, lowered) && beside.test(said) && isMeant(row))
    ?.row
}

/** What only GHCR or GitHub say, whoever else is named beside it. */
const isSpecific = ({ saidBy, isWhole }: WireText): boolean => saidBy !== 'client' && !isWhole

/** Whether a line names another registry: one that is mistyped for ours is not meant. */
function namesAnother(line: string): boolean {
  if (mistypedHosts.some((typed) => line.includes(typed))) return false
  if (hostless.test(line)) return true
  return [...line.matchAll(anyHost)].some(([, named = '']) => !pointsSomewhere.test(named))
}

function speaks(text: string, isWhole: boolean, line: string): boolean {
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    if (fits(text, line, at, isWhole)) return true
  }
  return false
}

/** Whether a text that stands at a place of a line is said there, and not a part of something else. */
function fits(text: string, line: string, at: number, isWhole: boolean): boolean {
  const before = line.slice(Math.max(0, at - 60), at)
  const after = line.slice(at + text.length, at + text.length + 20)
  if (isWhole) return beforeWhole.test(before) && afterWhole.test(after)
  if (/^\d+$/.test(text)) return beforeStatus.test(before) && afterStatus.test(after)
  if (isWord(text)) return !wordCharacter.test(before.slice(-1)) && !wordCharacter.test(after.charAt(0))
  return true
}
