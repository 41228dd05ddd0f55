import {
  anyOf,
  asText,
  type Hole,
  literal,
  literals,
  mayBeTrue,
  type PossibleValues,
  type Text,
} from '../expressions/possibilities.ts'
import { inputOf } from '../shell/shell-values.ts'
import { credentialIn, missingSecretsIn } from '../steps/credential-text.ts'
import { type Effect, type Login, type PushEffect, unseenLogin } from '../steps/effects.ts'
import { imagesOf, kindOf, type MentionedImage, partial, registriesOf, seenBy } from '../steps/image-reference.ts'
import { bakeByFile } from './bake.ts'
import { imagesInOutput, pushesByOutput } from './build-output.ts'
import { behind, isUnknown, optionValues, type ProgramCall, startsWithWords, variableOf } from './program-call.ts'
import type { LoginRow, Operands, Program, PushRow } from './programs.ts'

/** What a call of one of the known programs does: a login, a push, or nothing of interest. */
export function registryEffects(call: ProgramCall, program: Program): readonly Effect[] {
  const login = longest(program.logins, call)
  if (login !== undefined) return [loginOf(call, login)]
  const row = longest(program.pushes, call)
  if (row === undefined) return []
  return row.names === 'set-tags' && !asksForOutput(call) ? bakedByFile(call) : pushEffects(call, row, program)
}

const otherOutputs: readonly string[] = ['--push', '--load', '--print', '--list', '--list-targets', '--check', '--call']

const asksForOutput = ({ options }: ProgramCall): boolean =>
  options.some(({ name, value }) => otherOutputs.includes(name) || fits(name, value, '--set=.output='))

const bakedByFile = (call: ProgramCall): readonly Effect[] =>
  bakeByFile(call.shell.readFile, optionValues(call, ['-f', '--file']).flatMap(pathsIn))

const pathsIn = (value: PossibleValues): readonly (string | undefined)[] => {
  const known = literals(value)
  return known.length > 0 ? known : [undefined]
}

function longest<Row extends LoginRow | PushRow>(rows: readonly Row[], call: ProgramCall): Row | undefined {
  const [first] = rows
    .filter(({ words }) => startsWithWords(call, words))
    .toSorted((a, b) => b.words.length - a.words.length)
  return first
}

const passwordOptions = ['-p', '--password', '--pass', '--identity-token', '--token']

function loginOf(call: ProgramCall, { words, stores }: LoginRow): Login {
  const host = call.operands[words.length] ?? literal('')
  const [password] = optionValues(call, passwordOptions)
  const hosts = registriesOf(host)
  const credential = password ?? inputOf(call.command, call.shell)
  return {
    kind: 'login',
    registry: kindOf(seenBy(call.shell.contexts.registry, hosts)),
    stores,
    credential: credentialIn(credential),
    hosts,
    missingSecrets: missingSecretsIn(credential ?? []),
  }
}

function pushEffects(call: ProgramCall, row: PushRow, program: Program): readonly Effect[] {
  const { happens, isOptional } = happening(call, row)
  if (happens === false) return []
  const names = chosen(call, row.names, call.operands.slice(row.words.length))
  if (row.scheme !== undefined && !names.some((name) => mayHaveScheme(name, row.scheme))) return []
  const [credential] = optionValues(call, program.credentialOptions)
  const token = row.tokenVariable === undefined ? undefined : variableOf(call, row.tokenVariable)
  const push: PushEffect = {
    kind: 'push',
    tool: call.program,
    accepts: program.accepts,
    images: pushedImages(call, row, names),
    happens,
    isOptional,
    ...(credential === undefined ? {} : { credential: credentialIn(credential) }),
    ...(token === undefined ? {} : { otherwise: credentialIn(token) }),
  }
  const hasFile = call.options.some(({ name }) => fileOptions.has(name))
  return [...(hasFile ? [unseenLogin] : []), push, ...keyless(call, row)]
}

/** Options that name a file of logins. */
const fileOptions: ReadonlySet<string> = new Set([
  '--authfile',
  '--dest-authfile',
  '--registry-config',
  '--to-registry-config',
])

function mayHaveScheme(name: PossibleValues, scheme: string | undefined): boolean {
  return name.some(({ value }) => {
    const [first] = asText(value)
    return typeof first !== 'string' || first.trimStart().startsWith(scheme ?? '')
  })
}

function pushedImages(
  call: ProgramCall,
  { variable, isPrefix = false }: PushRow,
  names: readonly PossibleValues[],
): readonly MentionedImage[] {
  const fromOutputs = call.options.flatMap(({ name, value }) => (outputOptions.has(name) ? imagesInOutput(value) : []))
  const repository = variable === undefined ? undefined : variableOf(call, variable)
  const named = names.flatMap(imagesOf)
  return [
    ...(isPrefix ? partial(named) : named),
    ...fromOutputs,
    ...(repository === undefined ? [] : partial(imagesOf(repository))),
  ]
}

const outputOptions: ReadonlySet<string> = new Set(['-o', '--output', '--cache-to', '--set'])

function chosen(call: ProgramCall, names: Operands, operands: readonly PossibleValues[]): readonly PossibleValues[] {
  switch (names) {
    case 'none':
      return []
    case 'all':
      return operands
    case 'first':
      return operands.slice(0, 1)
    case 'second':
      return operands.slice(1, 2)
    case 'after-first':
      return operands.slice(1)
    case 'last':
      return operands.slice(-1)
    case 'set-tags':
      return optionValues(call, ['--set']).map(tagsIn)
    default:
      return [...optionValues(call, names.options), ...operands.map((operand) => valuesIn(operand, names.options))]
  }
}

/** The values of options that are in one word with them: a variable may hold `-t ghcr.io/o/n:1 -t ghcr.io/o/n:2`. */
function valuesIn(word: PossibleValues, options: readonly string[]): PossibleValues {
  const option = new RegExp(`(?:^|\\s)(?:${options.join('|')}) +`)
  return word.flatMap(({ value, isSure }) =>
    splitAt(option, asText(value))
      .slice(1)
      .map((text) => ({ value: { kind: 'text', text }, isSure })),
  )
}

function splitAt(separator: RegExp, text: Text): readonly Text[] {
  const parts: (string | Hole)[][] = [[]]
  for (const piece of text) {
    const [first = piece, ...more] = typeof piece === 'string' ? piece.split(separator) : []
    parts.at(-1)?.push(first)
    parts.push(...more.map((next) => [next]))
  }
  return parts
}

/** `--set *.tags=ghcr.io/o/n` names an image behind its `=`; its like sets something else. */
const tagsIn = (value: PossibleValues): PossibleValues => behind(value, /^[^=/\s]*\.tags\+?=/)

function happening(
  call: ProgramCall,
  { words, onlyWith, unless = [] }: PushRow,
): { happens: boolean | 'unknown'; isOptional: boolean } {
  const off = call.options.some(({ name, value }) => name === '--push' && literals(value).includes('false'))
  if (off || call.options.some(({ name }) => ['--dry-run', '--snapshot', ...unless].includes(name)))
    return { happens: false, isOptional: false }
  if (onlyWith === undefined) return { happens: true, isOptional: false }
  const found = call.options.filter((option) => onlyWith.some((wanted) => fits(option.name, option.value, wanted)))
  if (found.length === 0) {
    const happens = hiddenAmong(call, words, onlyWith)
    return { happens, isOptional: happens === 'unknown' }
  }
  return {
    happens: anyOf(found.map(({ name, value }) => (name === '--push' ? mayBeTrue(value) : true))),
    isOptional: found.every(({ isOptional }) => isOptional),
  }
}

/** Whether one of these options is in an operand: a variable may hold several words, or nobody knows which. */
function hiddenAmong(call: ProgramCall, { length }: readonly string[], wanted: readonly string[]): boolean | 'unknown' {
  const operands = call.operands.slice(length)
  if (
    operands.flat().some((one) =>
      shown(one)
        .split(/\s+/)
        .some((word) => wanted.includes(word)),
    )
  )
    return true
  const mayBeOptions = operands.length > 1 && operands.some((operand) => operand.every(isUnknown))
  const outputs = call.options.filter(({ name }) => name === '-o' || name === '--output')
  return anyOf([mayBeOptions && 'unknown', ...outputs.map(({ value }) => pushesByOutput(value))])
}

function fits(name: string, value: PossibleValues, wanted: string): boolean {
  const [, option = wanted, text] = /^(--?[^=]+)=(.*)$/.exec(wanted) ?? []
  if (name !== option) return false
  return (
    text === undefined ||
    (text === 'type=registry' ? pushesByOutput(value) === true : value.some((one) => shown(one).includes(text)))
  )
}

const shown = ({ value }: PossibleValues[number]): string =>
  asText(value)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')

function keyless(call: ProgramCall, { words, keylessUnless }: PushRow): readonly Effect[] {
  if (keylessUnless === undefined) return []
  const hasKey = call.options.some(({ name, value }) =>
    keylessUnless.some((option) => name === option || fits(name, value, option)),
  )
  const isHidden =
    hiddenAmong(call, words, keylessUnless) !== false || variableOf(call, 'SIGSTORE_ID_TOKEN') !== undefined
  const because = `${call.program} ${literals(call.operands[0] ?? [])[0] ?? ''}`.trim()
  return hasKey || isHidden ? [] : [{ kind: 'need', scope: 'id-token', level: 'write', because, failsWithout: true }]
}
