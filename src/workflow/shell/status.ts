import { asText, literalOf, type PossibleValues } from '../expressions/possibilities.ts'
import { wordValue } from './expansion.ts'
import type { ShellRun } from './run.ts'
import { type Command, plainText, type Word } from './shell-script.ts'

/** How a command ends. */
export interface Status {
  /** Whether it succeeds, if the text decides that for every run. */
  readonly truth: boolean | 'unknown'
  /** True if it asks for something, and does no work whose failure fails the step. */
  readonly isTest: boolean
}

/** Nobody knows how it ends, and it is work. */
export const unknownStatus: Status = { truth: 'unknown', isTest: false }

/** What is only asked, by program and its first word. */
const tests: ReadonlySet<string> = new Set(
  [
    '[ [[ test (( command which type hash grep egrep fgrep rg diff cmp pgrep false read stat',
    'git diff, git rev-parse, git ls-remote, git merge-base, git show-ref, git cat-file, git describe, git log',
    'docker manifest inspect, docker inspect, docker image inspect, docker buildx imagetools inspect',
    'crane digest, crane manifest, crane ls, skopeo inspect, skopeo list-tags, regctl manifest head, oras manifest fetch',
    'gh release view, gh pr view, gh api, curl, wget, jq',
  ].flatMap((line, index) => line.split(index === 0 ? ' ' : ', ')),
)

/** How a call of a program ends. */
export function statusOf(command: Command, run: ShellRun): Status {
  const words = command.words.slice(0, 4).map(plainText)
  const isTest = words.some((_, index) => tests.has(words.slice(0, index + 1).join(' ')))
  return isTest ? { truth: truthOfTest(command.words, run), isTest } : { truth: plainTruth(words[0]), isTest }
}

const plainTruth = (name: string | undefined): boolean | 'unknown' =>
  name === 'true' || name === ':' ? true : 'unknown'

/** `[ a = b ]` and its like, where both are known in every run. */
function truthOfTest([program = [], ...words]: readonly Word[], run: ShellRun): boolean | 'unknown' {
  const name = plainText(program)
  if (name === 'false') return false
  if (!['[', '[[', 'test'].includes(name)) return 'unknown'
  const operands = name === 'test' ? words : words.slice(0, -1)
  const [first = [], second = [], third = []] = operands
  if (operands.length === 1) return isFilled(first, run)
  if (operands.length === 2) return unary(plainText(first), second, run)
  if (operands.length === 3 && isComparison(second)) return binary(plainText(second), first, third, name, run)
  return 'unknown'
}

const isComparison = (word: Word): boolean => ['=', '==', '!='].includes(plainText(word))

function unary(operator: string, word: Word, run: ShellRun): boolean | 'unknown' {
  const filled = isFilled(word, run)
  if (filled === 'unknown' || operator === '-n') return operator === '-n' ? filled : 'unknown'
  return operator === '-z' || operator === '!' ? !filled : 'unknown'
}

const isFilled = (word: Word, run: ShellRun): boolean | 'unknown' => {
  const text = onlyText(wordValue(word, run))
  return text === undefined ? 'unknown' : text !== ''
}

function binary(operator: string, one: Word, other: Word, program: string, run: ShellRun): boolean | 'unknown' {
  const [left, right] = [wordValue(one, run), wordValue(other, run)]
  const pattern = onlyText(right)
  if (program === '[[' && (pattern === undefined || /[*?[(]/.test(pattern))) return 'unknown'
  const [a, b] = [onlyText(left), pattern]
  return a === undefined || b === undefined ? 'unknown' : (a === b) === (operator !== '!=')
}

/** The text of values that are but one, and sure. */
export function onlyText(values: PossibleValues): string | undefined {
  const [only, ...more] = values
  return only?.isSure === true && more.length === 0 ? literalOf(asText(only.value)) : undefined
}
