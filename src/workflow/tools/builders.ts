import { joined, literal, literals, type PossibleValues, unknown } from '../expressions/possibilities.ts'
import { credentialIn } from '../steps/credential-text.ts'
import type { PushEffect, Store } from '../steps/effects.ts'
import { imagesOf, type MentionedImage, partial, registriesOf } from '../steps/image-reference.ts'
import { configIn, imagesInConfig, isPublishing } from './goreleaser.ts'
import { behind, isUnknown, optionValues, type ProgramCall, startsWithWords, textOfField } from './program-call.ts'

interface Builder {
  readonly tool: string
  readonly programs: readonly string[]
  /** Whether a call pushes; `unknown` where the words do not tell. */
  pushes(call: ProgramCall): boolean | 'unknown'
  /** Options that take the next word as their value. */
  readonly valueOptions?: readonly string[]
  readonly accepts: readonly Store[]
  /** What is pushed, as far as it is known; undefined for no push at all. */
  images(call: ProgramCall): readonly MentionedImage[] | undefined
  /** The environment variable whose token is used where no login serves. */
  readonly tokenVariable?: string
  /** Options whose value is the credential. */
  readonly password?: readonly string[]
}

const docker: readonly Store[] = ['docker']
const keychain: readonly Store[] = ['docker', 'containers']
const jvm = ['mvn', 'mvnw', 'gradle', 'gradlew', 'mvnd']

const named =
  (...options: readonly string[]): Builder['images'] =>
  (call) =>
    optionValues(call, options).flatMap(imagesOf)

/** Whether an option is there, and not switched off. */
const has = (call: ProgramCall, ...names: readonly string[]): boolean =>
  call.options.some(({ name, value }) => names.includes(name) && textOfField(value[0]) !== 'false')

const isTold = (call: ProgramCall, fitting: (operand: string) => boolean): boolean =>
  call.operands.some(([operand]) => fitting(textOfField(operand)))

/** `jib` of Gradle, `jib:build` of Maven; not `jibDockerBuild` and `jibBuildTar`, nor a rehearsal. */
const jib = (call: ProgramCall): boolean =>
  !has(call, '-Djib.skip', '--dry-run', '-m') &&
  isTold(
    call,
    (operand) =>
      operand === 'jib' ||
      operand.endsWith(':jib') ||
      /\bjib(-maven-plugin)?(:[^:]+)?:build(@|$)/.test(operand.slice(-200)),
  )

/** `-p:ContainerRegistry=ghcr.io`, or `/p:` before it: properties of MSBuild by their names in lower case. */
const properties = (call: ProgramCall, name: string): readonly PossibleValues[] => {
  const beginning = new RegExp(`^(?:[-/]p(?:roperty)?:)?${name}=`, 'i')
  return [...call.operands, ...optionValues(call, ['-p', '--property', '-property'])]
    .map((value) => behind(value, beginning))
    .filter((values) => values.length > 0)
}

/** `dotnet publish` pushes where a registry is named and no archive is made (learn.microsoft.com, "Containerize a .NET app"). */
const dotnetPushes = (call: ProgramCall): boolean =>
  startsWithWords(call, ['publish']) &&
  properties(call, 'ContainerRegistry').length > 0 &&
  properties(call, 'ContainerArchiveOutputPath').length === 0

function dotnetImages(call: ProgramCall): readonly MentionedImage[] {
  const [registry = unknown] = properties(call, 'ContainerRegistry')
  const repositories = properties(call, 'ContainerRepository')
  const images = repositories.flatMap((repository) => imagesOf(joined([registry, literal('/'), repository])))
  return images.length > 0 ? images : partial(registriesOf(registry))
}

/** A word that nobody knows may be `--test`. */
const unlessHidden = (call: ProgramCall): boolean | 'unknown' => {
  if (has(call, '--test', '--help', '--version')) return false
  return call.operands.some((operand) => operand.every(isUnknown)) ? 'unknown' : true
}

/** The CLI of dev containers publishes to GHCR where no other registry is named. */
const inNamespace: Builder['images'] = (call) => {
  const [registry = literal('ghcr.io')] = optionValues(call, ['-r', '--registry'])
  const [namespace = unknown] = optionValues(call, ['-n', '--namespace'])
  return partial(imagesOf(joined([registry, literal('/'), namespace])))
}

/** The words of a call as a line. */
const lineOf = ({ words }: ProgramCall): string => words.map(textOfField).join(' ').slice(0, 2000)

/** Programs that build and push in one go, perhaps with names and credentials of files that are not read. */
const builders: readonly Builder[] = [
  {
    tool: 'jib',
    programs: jvm,
    pushes: jib,
    valueOptions: ['--image'],
    accepts: keychain,
    images: named('-Dimage', '-Djib.to.image', '--image'),
    password: ['-Djib.to.auth.password'],
  },
  {
    tool: 'spring-boot',
    programs: jvm,
    pushes: (call) => has(call, '--publishImage', '-Dspring-boot.build-image.publish') && !has(call, '--dry-run', '-m'),
    valueOptions: ['--imageName'],
    accepts: docker,
    images: named('--imageName', '-Dspring-boot.build-image.imageName'),
  },
  {
    tool: 'dotnet',
    programs: ['dotnet'],
    pushes: dotnetPushes,
    valueOptions: [
      '-p',
      '--property',
      '-c',
      '--configuration',
      '-r',
      '--runtime',
      '--os',
      '--arch',
      '-a',
      '-o',
      '--output',
      '-f',
    ],
    accepts: docker,
    images: dotnetImages,
  },
  {
    tool: 'devcontainer',
    programs: ['devcontainer'],
    pushes: (call) => startsWithWords(call, ['build']) && has(call, '--push'),
    valueOptions: [
      '--image-name',
      '--workspace-folder',
      '--platform',
      '--cache-from',
      '--cache-to',
      '--output',
      '--config',
    ],
    accepts: docker,
    images: named('--image-name'),
  },
  {
    tool: 'devcontainer',
    programs: ['devcontainer'],
    pushes: (call) => ['features', 'templates'].some((kind) => startsWithWords(call, [kind, 'publish'])),
    valueOptions: ['-r', '--registry', '-n', '--namespace'],
    accepts: docker,
    images: inNamespace,
    tokenVariable: 'GITHUB_TOKEN',
  },
  {
    tool: 'kaniko',
    programs: ['executor'],
    pushes: (call) => has(call, '-d', '--destination') && !has(call, '--no-push'),
    valueOptions: [
      '-d',
      '--destination',
      '-c',
      '--context',
      '-f',
      '--dockerfile',
      '--build-arg',
      '--cache-repo',
      '--target',
    ],
    accepts: docker,
    images: named('-d', '--destination'),
  },
  {
    tool: 'docker',
    programs: ['home-assistant-builder'],
    pushes: unlessHidden,
    valueOptions: ['-t', '--target', '-i', '--image', '--docker-hub', '--generic', '--machine', '--additional-tag'],
    accepts: docker,
    images: (call) => partial(optionValues(call, ['--docker-hub']).flatMap(registriesOf)),
  },
  {
    tool: 'goreleaser',
    programs: ['goreleaser'],
    pushes: (call) => isPublishing(lineOf(call)),
    valueOptions: ['-f', '--config'],
    accepts: keychain,
    images: (call) => imagesInConfig(call.readFile, configIn(lineOf(call))),
  },
  {
    tool: 'nix',
    programs: ['nix'],
    pushes: (call) => startsWithWords(call, ['run']) && isTold(call, (operand) => operand.startsWith('docker://')),
    accepts: ['containers', 'docker'],
    images: (call) =>
      call.operands
        .filter((operand) => literals(operand).some((text) => text.startsWith('docker://')))
        .flatMap(imagesOf),
    password: ['--dest-creds', '--dest-password'],
  },
]

/** Whether a program is one of them. */
export const isBuilder = (program: string): boolean => builders.some(({ programs }) => programs.includes(program))

/** Options of a program that take the next word as their value, where it is one of these. */
export const builderOptions = (program: string): ReadonlySet<string> =>
  new Set(builders.flatMap(({ programs, valueOptions = [] }) => (programs.includes(program) ? valueOptions : [])))

/** The push of a call that builds and pushes in one go; `other` for a call of such a program that pushes nothing. */
export function builtPush(call: ProgramCall): PushEffect | undefined {
  const builder = builders.find(({ programs, pushes }) => programs.includes(call.program) && pushes(call) !== false)
  const images = builder?.images(call)
  if (builder === undefined || images === undefined) return undefined
  const { tool, accepts, tokenVariable, password = [] } = builder
  const [secret] = optionValues(call, password)
  const happens = builder.pushes(call)
  return {
    kind: 'push',
    tool,
    accepts,
    images: images.filter(({ registry }) => registry !== 'unknown'),
    happens,
    isOptional: happens === 'unknown',
    home: call.home,
    otherwise: credentialIn(tokenVariable === undefined ? undefined : call.variable(tokenVariable)),
    ...(secret === undefined ? {} : { credential: credentialIn(secret) }),
  }
}
