import type { Contexts } from '../expressions/contexts.ts'
import { anyOf, asText, mayBeTrue, type PossibleValues, type Text } from '../expressions/possibilities.ts'
import type { ReadFile } from '../repository-files.ts'
import type { Effect } from '../steps/effects.ts'
import { imagesOf, type MentionedImage } from '../steps/image-reference.ts'
import { imagesInCache, imagesInOutput, pushesByCache, pushesByOutput } from './build-output.ts'
import { isUnknown, optionValues, type ProgramCall, textOfField } from './program-call.ts'
import type { Program } from './programs.ts'

/** The files that bake reads where none is named (docs.docker.com, "Bake file reference"). */
const defaultFiles: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
]

/** Files that bake reads where a step's text calls it: those that the text or an input `files` names, else the usual ones. */
export function bakeFiles(text: string, input = ''): readonly (readonly string[])[] {
  if (!/\bbake\b/.test(text)) return []
  const options = [...text.matchAll(/(?<!\S)(?:-f|--file)[ =]["']?([^\s"']{1,300})/g)].flatMap(([, path]) => path ?? [])
  const named = [...options, ...input.split(/[\n,]/)].map((path) => path.trim().replace(/^cwd:\/\//, ''))
  const files = named.filter((path) => path !== '')
  return (files.length > 0 ? files : defaultFiles).map((path) => [path])
}

/** An output or a cache in a registry. */
const namesRegistry = /\btype["']?\s*[=:]\s*["']?registry|\bpush["']?\s*[=:]\s*["']?true/

/** An output with a variable in its text: on its line, in its brackets, or in a list of YAML below it. */
const holdsVariable =
  /\boutputs?["']?\s{0,20}[=:](?:[^\n]{0,500}|\s{0,200}\[[^\]]{0,2000}|(?:\n[ \t]{0,200}- [^\n]{0,500}){1,50})\$\{/

/** An output that HCL takes from a variable of another name, or from a function. */
const isVariable = /\boutputs?\s{0,20}=(?!\s{0,200}\[?\s{0,200}["'{\]])/

const cacheTo = /\bcache[-_]to\b/

/** What bake's files may push: outputs where its call asks for none, else caches alone. A file that only a run can name is `undefined`. */
export function bakeByFile(
  readFile: ReadFile,
  files: readonly (string | undefined)[],
  asksForOutput: boolean,
): readonly Effect[] {
  const named = files.flatMap((path) => path?.replace(/^cwd:\/\//, '') ?? [])
  const texts = (files.length > 0 ? named : defaultFiles.filter(readFile)).map(readFile)
  const signs = asksForOutput ? [] : [namesRegistry, holdsVariable, isVariable]
  const mayPush = (text: string) =>
    signs.some((sign) => sign.test(text)) || (asksForOutput && cacheTo.test(text) && namesRegistry.test(text))
  const isUnread = !asksForOutput && (texts.length === 0 || texts.length < files.length)
  const isRead = texts.every((text) => (text === undefined ? asksForOutput : !mayPush(text)))
  return isRead && !isUnread ? [] : [mayPushWhereLoggedIn]
}

const mayPushWhereLoggedIn: Effect = { kind: 'opaque', mayPush: 'where-logged-in', mayLogIn: false, holdsToken: false }

/** What a line of bake's `set` says of a field of its targets: `*.output=type=registry`. */
export interface BakeSetting {
  readonly field: string
  readonly value: PossibleValues
}

/** Reads lines of bake's `set`; an empty field where only a run tells which it is. */
export const bakeSettings = (lines: readonly PossibleValues[]): readonly BakeSetting[] =>
  lines.flatMap((line) => line.map((one) => ({ ...settingIn(asText(one.value)), isSure: one.isSure })).map(asSetting))

function settingIn([first, ...more]: Text): { readonly field: string; readonly text: Text } {
  const found = typeof first === 'string' ? /^[^=]*\.([\w-]{1,60})\+?\s{0,20}=\s*(.*)$/s.exec(first) : null
  const [, field = '', rest = ''] = found ?? []
  return { field, text: found === null ? [] : rest === '' && more.length > 0 ? more : [rest, ...more] }
}

const asSetting = ({ field, text, isSure }: { field: string; text: Text; isSure: boolean }): BakeSetting => ({
  field,
  value: [{ value: { kind: 'text', text }, isSure }],
})

/** Whether settings make bake push. */
export const pushesBySettings = (settings: readonly BakeSetting[]): boolean | 'unknown' =>
  anyOf(settings.map(({ field, value }) => outcome(field, value)))

function outcome(field: string, value: PossibleValues): boolean | 'unknown' {
  if (field === 'output') return pushesByOutput(value)
  return field === 'cache-to' && pushesByCache(value)
}

/** Whether settings ask for an output, so that the files do not decide it. */
export const setsOutput = (settings: readonly BakeSetting[]): boolean =>
  settings.some(({ field }) => field === 'output')

/** Images that settings name. */
export const imagesInSettings = (settings: readonly BakeSetting[]): readonly MentionedImage[] =>
  settings.flatMap(({ field, value }) => {
    if (field === 'tags') return imagesOf(value)
    if (field === 'output') return imagesInOutput(value)
    return field === 'cache-to' ? imagesInCache(value) : []
  })

/** Name of the hole that is a file for bake, which docker/metadata-action has made of its tags. */
export const metadataBakeFile = 'docker-metadata-bake-file'

/** The tags of docker/metadata-action, if one of bake's files is its own. */
export function imagesInFiles(files: readonly PossibleValues[], contexts: Contexts): readonly MentionedImage[] {
  const isMade = files.flat().some(({ value }) => asText(value).some(isMetadataFile))
  return isMade ? imagesOf(contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS') ?? []) : []
}

const isMetadataFile = (piece: Text[number]): boolean => typeof piece !== 'string' && piece.name === metadataBakeFile

/** What `docker buildx bake` pushes. */
export function bakeCall(call: ProgramCall, { accepts }: Program): readonly Effect[] {
  const settings = bakeSettings(optionValues(call, ['--set']))
  const pushing = optionValues(call, ['--push']).map((value) => mayBeTrue(value))
  const asksForOutput = pushing.length > 0 || call.options.some(({ name }) => name === '--load') || setsOutput(settings)
  const files = optionValues(call, ['-f', '--file']).map(([path]) => textOfField(path) || undefined)
  const targets = call.operands.slice(call.operands.findIndex(([word]) => textOfField(word) === 'bake') + 1)
  const isHidden = targets.length > 1 && targets.some((operand) => operand.every(isUnknown))
  const happens = anyOf([...pushing, pushesBySettings(settings), isHidden && 'unknown'])
  const byFile = happens === true ? [] : bakeByFile(call.readFile, files, asksForOutput)
  if (happens === false) return byFile
  const images = [...imagesInSettings(settings), ...imagesInFiles(optionValues(call, ['-f', '--file']), call.contexts)]
  const { home, program: tool } = call
  return [{ kind: 'push', tool, accepts, images, happens, isOptional: happens === 'unknown', home }, ...byFile]
}
