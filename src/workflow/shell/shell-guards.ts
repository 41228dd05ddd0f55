import { type Command, plainText } from './shell-script.ts'

/**
 * For each command of a script, in order: whether a condition of the script itself may keep it from running, be it
 * `if`, `case`, a test before `&&` or `||`, or an `exit 0` below one of these. What fails the step is no guard.
 */
export function guardsOf(commands: readonly Command[]): readonly boolean[] {
  const state: State = { open: [], mayHaveEnded: false, isBehindTest: false }
  return commands.map((command) => isGuarded(command, state))
}

interface Block {
  readonly opening: string
  /** Whether what stands in it now runs on a condition, its own or one around it. */
  isConditional: boolean
}

interface State {
  readonly open: Block[]
  mayHaveEnded: boolean
  /** Whether the command before was a test, or hung on one. */
  isBehindTest: boolean
}

function isGuarded({ words, follows }: Command, state: State): boolean {
  const texts = words.map(plainText)
  const isChained = follows !== undefined && state.isBehindTest
  const start = texts.findIndex((text) => !keywords.has(text))
  for (const keyword of start === -1 ? texts : texts.slice(0, start)) keywords.get(keyword)?.(state.open, isChained)
  const rest = start === -1 ? [] : texts.slice(start)
  const guarded = isChained || state.mayHaveEnded || isConditional(state.open)
  if (guarded && endsWell(rest)) state.mayHaveEnded = true
  state.isBehindTest = isChained || isTest(rest)
  return guarded
}

const isConditional = (open: readonly Block[]): boolean => open.at(-1)?.isConditional === true

const opens =
  (opening: string, isOwnCondition: boolean) =>
  (open: Block[]): void => {
    open.push({ opening, isConditional: isOwnCondition || isConditional(open) })
  }

const closes =
  (opening: string) =>
  (open: Block[]): void => {
    if (open.at(-1)?.opening === opening) open.pop()
  }

function becomesConditional(open: Block[]): void {
  const last = open.at(-1)
  if (last?.opening === 'if') last.isConditional = true
}

/** A group behind a test, or PowerShell's behind `if ( )`. */
function opensGroup(open: Block[], isChained: boolean): void {
  opens('{', isChained || open.at(-1)?.opening === 'if')(open)
}

const passes = (): void => undefined

const keywords: ReadonlyMap<string, (open: Block[], isChained: boolean) => void> = new Map([
  ['if', opens('if', false)],
  ['then', becomesConditional],
  ['else', passes],
  ['elif', passes],
  ['fi', closes('if')],
  ['case', opens('case', true)],
  ['esac', closes('case')],
  ['{', opensGroup],
  ['}', closes('{')],
  ['do', passes],
  ['done', passes],
  ['while', passes],
  ['until', passes],
  ['!', passes],
])

const tests: ReadonlySet<string> = new Set(['[', '[[', 'test'])

const isTest = (words: readonly string[]): boolean =>
  tests.has(words[0] ?? '') || words.at(-1) === ']' || words.at(-1) === ']]'

/** `exit` ends the step as a success where nothing has failed before it. */
const endsWell = ([name, status = '0']: readonly string[]): boolean => name === 'exit' && status === '0'
