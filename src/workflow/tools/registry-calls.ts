import {
  anyOf,
  asText,
  type Hole,
  literal,
  mayBeTrue,
  type PossibleValues,
  type Text,
} from '../expressions/possibilities.ts'
import { credentialIn, missingSecretsIn } from '../steps/credential-text.ts'
import { type Effect, type Login, type PushEffect, unseenLogin } from '../steps/effects.ts'
import {
  imagesOf,
  kindOf,
  type MentionedImage,
  partial,
  prefixes,
  registriesOf,
  seenBy,
} from '../steps/image-reference.ts'
import { bakeCall } from './bake.ts'
import { cacheOptions, imagesInCache, imagesInOutput, pushesByCache, pushesByOutput } from './build-output.ts'
import { isUnknown, type Option, optionValues, type ProgramCall, startsWithWords, textOfField } from './program-call.ts'
import type { LoginRow, Operands, Program, PushRow } from './programs.ts'

/** What a call of one of the known programs does: a login, a push, or nothing of interest. */
export function registryEffects(call: ProgramCall, program: Program): readonly Effect[] {
  const login = longest(program.logins, call)
  if (login !== undefined) return [loginOf(call, login)]
  const row = longest(program.pushes, call)
  if (row === undefined || keepsFromPushing(call, row)) return []
  return row.names === 'set-tags' ? bakeCall(call, program) : pushEffects(call, row, program)
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
  const credential = password ?? call.input
  return {
    kind: 'login',
    registry: kindOf(seenBy(call.contexts.registry, hosts)),
    stores,
    credential: credentialIn(credential),
    hosts,
    missingSecrets: missingSecretsIn(credential ?? []),
    home: call.home,
  }
}

/** Options with which none of the programs does anything. */
const rehearsals: readonly string[] = ['--dry-run', '--snapshot', '--help']

/** Whether options keep a call from pushing: the program's own, and those that are alike everywhere. */
const keepsFromPushing = ({ options }: ProgramCall, { unless = [] }: PushRow): boolean =>
  options.some((option) => {
    const value = textOfField(option.value[0])
    // `--call=build` builds as if it were not there.
    const isOff = value === 'false' || (option.name === '--call' && value === 'build')
    if (option.name === '--push') return isOff
    const isUnwanted = unless.some((unwanted) => fits(option, unwanted) && (unwanted.includes('=') || !isOff))
    return isUnwanted || (rehearsals.includes(option.name) && !isOff)
  })

function pushEffects(call: ProgramCall, row: PushRow, program: Program): readonly Effect[] {
  const happens = happening(call, row)
  if (happens === false) return []
  const names = chosen(call, row.names, call.operands.slice(row.words.length))
  if (row.scheme !== undefined && !names.some((name) => mayBegin(name, (text) => text.startsWith(row.scheme ?? ''))))
    return []
  if (names.some((name) => isElsewhere(name, row.notSchemes))) return []
  const [credential] = optionValues(call, program.credentialOptions)
  const token = row.tokenVariable === undefined ? undefined : call.variable(row.tokenVariable)
  const push: PushEffect = {
    kind: 'push',
    tool: call.program,
    accepts: program.accepts,
    images: pushedImages(call, row, names),
    happens,
    isOptional: happens === 'unknown',
    home: call.home,
    ...(credential === undefined ? {} : { credential: credentialIn(credential) }),
    ...(token === undefined ? {} : { otherwise: credentialIn(token) }),
  }
  const hasFile = call.options.some(({ name }) => fileOptions.has(name))
  return [...(hasFile ? [unseenLogin] : []), push, ...keyless(call, row)]
}

/** Whether a name is a place of another kind than a registry. */
const isElsewhere = (name: PossibleValues, schemes: RegExp | undefined): boolean =>
  schemes !== undefined && name.length > 0 && name.every((one) => schemes.test(shown(one)))

/** Options that name a file of logins. */
const fileOptions: ReadonlySet<string> = new Set([
  '--authfile',
  '--dest-authfile',
  '--registry-config',
  '--to-registry-config',
])

const mayBegin = (name: PossibleValues, fitting: (text: string) => boolean): boolean =>
  name.some(({ value }) => {
    const [first] = asText(value)
    return typeof first !== 'string' || fitting(first.trimStart())
  })

function pushedImages(
  call: ProgramCall,
  { variable, isPrefix = false }: PushRow,
  names: readonly PossibleValues[],
): readonly MentionedImage[] {
  const repository = variable === undefined ? undefined : call.variable(variable)
  const named = names.flatMap(imagesOf)
  return [
    ...(isPrefix ? completed(call, named) : named),
    ...call.options.flatMap(imagesInOption),
    ...(repository === undefined ? [] : namedByVariable(call, repository)),
  ]
}

/** What a tool puts the image's own name behind; `skopeo sync --scoped` the whole name of where it is from. */
const completed = (call: ProgramCall, names: readonly MentionedImage[]): readonly MentionedImage[] =>
  call.options.some(({ name }) => name === '--scoped') ? partial(names) : prefixes(names)

/** What ko pushes to `KO_DOCKER_REPO`: with `--bare` under that name, else below it. */
const namedByVariable = (call: ProgramCall, repository: PossibleValues): readonly MentionedImage[] =>
  call.options.some(({ name }) => name === '--bare') ? imagesOf(repository) : prefixes(imagesOf(repository))

const outputOptions: ReadonlySet<string> = new Set(['-o', '--output'])

function imagesInOption({ name, value }: Option): readonly MentionedImage[] {
  if (cacheOptions.has(name)) return imagesInCache(value)
  return outputOptions.has(name) ? imagesInOutput(value) : []
}

function chosen(call: ProgramCall, names: Operands, operands: readonly PossibleValues[]): readonly PossibleValues[] {
  switch (names) {
    case 'none':
    case 'set-tags':
      return []
    case 'all':
      return operands
    case 'first':
      return operands.slice(0, 1)
    case 'second':
      return operands.slice(1, 2)
    case 'after-first':
      return operands.slice(1)
    case 'after-first-oci':
      return operands.slice(1).filter((name) => mayBegin(name, (text) => text.startsWith('oci://')))
    case 'last':
      return operands.slice(-1)
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

/** Whether a call pushes for which one of its options has to be there. */
function happening(call: ProgramCall, { words, onlyWith }: PushRow): boolean | 'unknown' {
  if (onlyWith === undefined) return true
  const found = call.options.filter((option) => onlyWith.some((wanted) => fits(option, wanted)))
  if (found.length === 0) return hiddenAmong(call, words, onlyWith)
  return anyOf(found.map(({ name, value }) => (name === '--push' ? mayBeTrue(value) : true)))
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
  return anyOf([mayBeOptions && 'unknown', ...call.options.map(pushesByOption)])
}

function pushesByOption({ name, value }: Option): boolean | 'unknown' {
  if (cacheOptions.has(name)) return pushesByCache(value)
  return outputOptions.has(name) ? pushesByOutput(value) : false
}

/** Whether an option is the wanted one; `--output=push=true` looks into its value. */
function fits(option: Option, wanted: string): boolean {
  const at = wanted.indexOf('=')
  const name = at === -1 ? wanted : wanted.slice(0, at)
  if (option.name !== name) return false
  const text = wanted.slice(at + 1)
  if (at === -1) return true
  if (text === 'type=registry') return pushesByOption(option) === true
  return option.value.some((one) => shown(one).includes(text))
}

const shown = ({ value }: PossibleValues[number]): string =>
  asText(value)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')

function keyless(call: ProgramCall, { words, keylessUnless }: PushRow): readonly Effect[] {
  if (keylessUnless === undefined) return []
  const hasKey = call.options.some((option) => keylessUnless.some((wanted) => fits(option, wanted)))
  const isHidden = hiddenAmong(call, words, keylessUnless) !== false || call.variable('SIGSTORE_ID_TOKEN') !== undefined
  const because = `${call.program} ${textOfField(call.operands[0]?.[0])}`.trim()
  return hasKey || isHidden ? [] : [{ kind: 'need', scope: 'id-token', level: 'write', because, failsWithout: true }]
}
