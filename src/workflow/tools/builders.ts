import { joined, literal, unknown } from '../expressions/possibilities.ts'
import { credentialIn } from '../steps/credential-text.ts'
import type { PushEffect, Store } from '../steps/effects.ts'
import { imagesOf, type MentionedImage, partial, registriesOf } from '../steps/image-reference.ts'
import { configIn, imagesInConfig, isPublishing } from './goreleaser.ts'
import { behind, isUnknown, optionValues, type ProgramCall, variableOf } from './program-call.ts'

interface Builder {
  readonly tool: string
  readonly programs: readonly string[]
  /** Matches the line of a call that pushes. */
  readonly pattern: RegExp
  /** Options that take the next word as their value. */
  readonly valueOptions?: readonly string[]
  readonly accepts: readonly Store[]
  /** What is pushed, as far as it is known; nothing for no push at all. Takes the call as a line too. */
  images(call: ProgramCall, line: string): readonly MentionedImage[] | undefined
  /** Whether it pushes, where the line alone does not tell. */
  happens?(call: ProgramCall): boolean | 'unknown'
  /** The environment variable whose token is used where no login serves. */
  readonly tokenVariable?: string
  /** Options whose value is the credential. */
  readonly password?: readonly string[]
}

const docker: readonly Store[] = ['docker']
const keychain: readonly Store[] = ['docker', 'containers']
const jvm = ['mvn', 'mvnw', 'gradle', 'gradlew']

const named =
  (...options: readonly string[]): Builder['images'] =>
  (call) =>
    optionValues(call, options).flatMap(imagesOf)

/** `-p:ContainerRegistry=ghcr.io`, or `/p:` before it. */
const containerRegistries: Builder['images'] = (call) =>
  [...call.operands, ...optionValues(call, ['-p', '--property'])].flatMap((value) =>
    registriesOf(behind(value, /^(\/p(roperty)?:)?ContainerRegistry=/)),
  )

/** A word that nobody knows may be `--test`. */
const unlessHidden = ({ operands }: ProgramCall): true | 'unknown' =>
  operands.some((operand) => operand.every(isUnknown)) ? 'unknown' : true

/** The CLI of dev containers publishes to GHCR where no other registry is named. */
const inNamespace: Builder['images'] = (call) => {
  const [registry = literal('ghcr.io')] = optionValues(call, ['-r', '--registry'])
  const [namespace = unknown] = optionValues(call, ['-n', '--namespace'])
  return partial(imagesOf(joined([registry, literal('/'), namespace])))
}

/** Programs that build and push in one go, perhaps with names and credentials of files that are not read. */
const builders: readonly Builder[] = [
  {
    tool: 'jib',
    programs: jvm,
    pattern: / (\S*jib(-maven-plugin\S*)?:build|:?(\S+:)?jib)( |$)/,
    valueOptions: ['--image'],
    accepts: keychain,
    images: named('-Dimage', '-Djib.to.image', '--image'),
    password: ['-Djib.to.auth.password'],
  },
  {
    tool: 'spring-boot',
    programs: jvm,
    pattern: / (--publishImage|-Dspring-boot\.build-image\.publish=true)/,
    valueOptions: ['--imageName'],
    accepts: docker,
    images: named('--imageName', '-Dspring-boot.build-image.imageName'),
  },
  {
    tool: 'dotnet',
    programs: ['dotnet'],
    pattern: /^dotnet publish\b.*ContainerRegistry=/,
    valueOptions: ['-p', '--property'],
    accepts: docker,
    images: containerRegistries,
  },
  {
    tool: 'devcontainer',
    programs: ['devcontainer'],
    pattern: /^devcontainer build\b.* --push=true/,
    valueOptions: ['--image-name', '--workspace-folder'],
    accepts: docker,
    images: named('--image-name'),
  },
  {
    tool: 'devcontainer',
    programs: ['devcontainer'],
    pattern: /^devcontainer (features|templates) publish/,
    valueOptions: ['-r', '--registry', '-n', '--namespace'],
    accepts: docker,
    images: inNamespace,
    tokenVariable: 'GITHUB_TOKEN',
  },
  {
    tool: 'kaniko',
    programs: ['executor'],
    pattern: /^executor(?!.* --no-push=true).* (--destination|-d)=/,
    valueOptions: ['-d', '--destination', '-c', '--context', '-f', '--dockerfile'],
    accepts: docker,
    images: named('-d', '--destination'),
  },
  {
    tool: 'docker',
    programs: ['home-assistant-builder'],
    pattern: /^home-assistant-builder(?!.* --(test|help|version)\b)/,
    valueOptions: ['-t', '--target', '-i', '--image', '--docker-hub', '--generic', '--machine', '--additional-tag'],
    accepts: docker,
    images: (call) => optionValues(call, ['--docker-hub']).flatMap(registriesOf),
    happens: unlessHidden,
  },
  {
    tool: 'goreleaser',
    programs: ['goreleaser'],
    pattern: /^goreleaser release/,
    valueOptions: ['-f', '--config'],
    accepts: keychain,
    images: ({ shell }, line) => (isPublishing(line) ? imagesInConfig(shell.readFile, configIn(line)) : undefined),
  },
]

/** Options of a program that take the next word as their value, where it is one of these. */
export const builderOptions = (program: string): ReadonlySet<string> =>
  new Set(builders.flatMap(({ programs, valueOptions = [] }) => (programs.includes(program) ? valueOptions : [])))

/** The push of a call that builds and pushes in one go, given the call as a line; nothing for other calls. */
export function builtPush(call: ProgramCall, line: string): PushEffect | undefined {
  const builder = builders.find(({ programs, pattern }) => programs.includes(call.program) && pattern.test(line))
  if (builder === undefined) return undefined
  const { tool, accepts, tokenVariable = '', password = [] } = builder
  const images = builder.images(call, line)
  if (images === undefined) return undefined
  const [secret] = optionValues(call, password)
  return {
    kind: 'push',
    tool,
    accepts,
    images: images.filter(({ registry }) => registry !== 'unknown'),
    happens: builder.happens?.(call) ?? true,
    isOptional: false,
    otherwise: credentialIn(variableOf(call, tokenVariable)),
    ...(secret === undefined ? {} : { credential: credentialIn(secret) }),
  }
}
