import type { Level } from '../../github/permission-scopes.ts'
import { literals, type PossibleValues } from '../expressions/possibilities.ts'
import { holdsSecret } from '../steps/credential-text.ts'
import { type Effect, unseenLogin } from '../steps/effects.ts'
import { namesGhcr } from '../steps/image-reference.ts'
import { builtPush } from './builders.ts'
import type { ProgramCall } from './program-call.ts'

/** What a call of a program does that is not a registry's client but may push, need permissions or run anything. */
export function otherEffects(call: ProgramCall): readonly Effect[] {
  const text = textOf(call)
  if (call.program === '.' || call.program === 'source') return [unseenLogin, ...opaqueEffects(call, text)]
  const needs = needRows.filter(({ pattern }) => pattern.test(text)).map(({ scope, level }) => need(scope, level, text))
  const push = builtPush(call)
  if (push !== undefined) return [...needs, push]
  if (loginsElsewhere.test(text))
    return [{ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }]
  const packages: readonly Effect[] = usesPackages(call, text) ? [{ kind: 'uses-packages' }] : []
  return [...needs, ...packages, ...opaqueEffects(call, text)]
}

/** What runs code of the repository may do anything; other unknown programs only what their words say. */
function opaqueEffects(call: ProgramCall, text: string): readonly Effect[] {
  if (runsRepository(call)) {
    const mayPush = commandSuggestsPush.test(text) && !isHarmlessVerb(call)
    const isGiven = call.mayHoldSecret || wordsOf(call).some(holdsSecret)
    const bringsLogin = isGiven && /push|publish/.test(text) && wordsOf(call).some(namesGhcr)
    const mayLogIn = commandSuggestsLogin.test(text) || mayPush || isGiven
    return [
      {
        kind: 'opaque',
        mayPush: mayPush && (bringsLogin || 'where-logged-in'),
        mayLogIn,
        holdsToken: false,
        runsRepository: !isHarmlessVerb(call),
        isGivenSecret: isGiven,
      },
    ]
  }
  if (plainPrograms.has(call.program) || isAsked(call)) return []
  const mayPush = isToldToPush(call) && (wordsOf(call).some(namesGhcr) || call.program === '')
  return [
    {
      kind: 'opaque',
      mayPush: mayPush && 'where-logged-in',
      mayLogIn: /\blogin\b/.test(text),
      holdsToken: false,
      runsRepository: true,
      isGivenSecret: call.mayHoldSecret || wordsOf(call).some(holdsSecret),
    },
  ]
}

/** What a script in another language than the shell's may do, by what it speaks of. */
export const otherLanguage = (script: string): readonly Effect[] => [
  {
    kind: 'opaque',
    mayPush: commandSuggestsPush.test(script) && 'where-logged-in',
    mayLogIn: commandSuggestsLogin.test(script),
    holdsToken: false,
    runsRepository: /subprocess|os\.system|exec|spawn|popen|system\(|`/.test(script),
  },
]

const isToldToPush = ({ operands, words }: ProgramCall): boolean =>
  operands.slice(0, 2).some((operand) => /^(push|publish)$/.test(firstText(operand))) ||
  words.some((word) => firstText([word]).startsWith('docker://'))

const wordsOf = ({ words }: ProgramCall): readonly PossibleValues[] => words.map((word) => [word])

/** The call as a line of text, as far as it is known. */
const textOf = ({ program, operands, options }: ProgramCall): string =>
  [program, ...operands.map(firstText), ...options.map(({ name, value }) => `${name}=${firstText(value)}`)]
    .join(' ')
    .slice(0, 2000)

const firstText = (values: PossibleValues): string => literals(values)[0] ?? '?'

const needRows: readonly { readonly pattern: RegExp; readonly scope: string; readonly level: Level }[] = [
  { pattern: /^git ([^ ]+ ){0,4}push\b/, scope: 'contents', level: 'write' },
  {
    pattern:
      /^(gh release (create|upload|edit|delete)|goreleaser release|semantic-release|release-it|changeset publish)\b/,
    scope: 'contents',
    level: 'write',
  },
  { pattern: /^gh pr (create|comment|edit|merge|close|review|ready)\b/, scope: 'pull-requests', level: 'write' },
  { pattern: /^gh (pr merge|pr create)\b/, scope: 'contents', level: 'write' },
  { pattern: /^gh issue (create|comment|edit|close|reopen)\b/, scope: 'issues', level: 'write' },
  { pattern: /^gh (workflow run|run (cancel|rerun|delete)|cache delete)\b/, scope: 'actions', level: 'write' },
  { pattern: /^gh run (download|list|view|watch)\b/, scope: 'actions', level: 'read' },
]

const need = (scope: string, level: Level, text: string): Effect => ({
  kind: 'need',
  scope,
  level,
  because: text.split(' ').slice(0, 3).join(' '),
  failsWithout: false,
})

/** Clients of clouds that log docker in to their own registries. */
const loginsElsewhere =
  /^(gcloud auth configure-docker|az acr login|doctl registry login|heroku container:login|fly(ctl)? auth docker|ibmcloud cr login)\b/

const npmClients: ReadonlySet<string> = new Set(['npm', 'pnpm', 'lerna', 'yarn', 'bun'])
const jvmClients: ReadonlySet<string> = new Set(['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt', 'ant'])

/** Whether a call may be one of GitHub's other package registries, of its API for packages, or of a registry's API. */
function usesPackages({ program }: ProgramCall, text: string): boolean {
  if (npmClients.has(program)) return text.includes('publish')
  if (jvmClients.has(program)) return /deploy|publish|upload/i.test(text)
  if (/^(gh api|curl)\b/.test(text)) return /\bpackages?\b|\/v2\//.test(text)
  return /^(dotnet nuget push|nuget push|gem push)\b/.test(text)
}

/** Programs that run what the repository says. */
const repositoryRunners: ReadonlySet<string> = new Set(
  'make gmake just task mage rake invoke npm pnpm yarn bun deno node python python3 py ruby perl php bash sh dash zsh pwsh bazel bazelisk nix nix-build dagger tox nox poetry uv pdm hatch pixi pipenv cargo go mvn mvnw mvnd gradle gradlew sbt ant ansible-playbook earthly skaffold werf kamal regsync semantic-release release-it changeset lerna nx turbo moon mise devbox pulumi terraform tofu terragrunt tilt garden okteto composer dotnet swift xcodebuild cmake ninja meson scons b2 pants buck2 please plz melange packer vagrant concourse act'.split(
    ' ',
  ),
)

function runsRepository(call: ProgramCall): boolean {
  const { program, words } = call
  if (/^(docker|podman|nerdctl)$/.test(program)) return isTellingContainer(words.map((word) => firstText([word])))
  return (
    program === '.' ||
    program === 'source' ||
    repositoryRunners.has(program) ||
    /\.(sh|bash|zsh|py|js|cjs|mjs|ts|ps1|rb|pl|php)$/.test(program)
  )
}

/** A container whose command pushes, or that gets at the logins or the daemon outside of it. */
const isTellingContainer = ([verb = '', ...texts]: readonly string[]): boolean =>
  /^(run|exec|compose|container)$/.test(verb) &&
  texts.some((text) =>
    /kaniko|push|publish|release|docker\.sock|\.docker\b|config\.json|auth\.json/.test(text.slice(0, 2000)),
  )

/** What shows or prepares a change of the infrastructure, images among it, and makes none. */
const plans = /^(init|plan|fmt|validate|version|output|show|providers|workspace|state|get|graph|console|hclfmt)$/

/** Calls that build, test or install, by programs that push nothing when they do. */
const harmlessVerbs: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^(build|test|mod|vet|install|get|fmt|list|env|version|tool|work)$/],
  ['cargo', /^(build|test|check|clippy|fmt|install|fetch|metadata|doc|bench|audit|deny|nextest|llvm-cov|update)$/],
  ['npm', /^(ci|install|i|audit|config|version|pkg|view|cache|ls|pack)$/],
  ['pnpm', /^(install|i|audit|config|store|fetch|ls)$/],
  ['yarn', /^(install|config|cache|audit)$/],
  ['bun', /^(install|i|add)$/],
  ['uv', /^(sync|pip|venv|lock|python|tool|cache)$/],
  ['poetry', /^(install|config|lock|check|version|add|env)$/],
  ['dotnet', /^(build|test|restore|format|tool|pack|nuget|clean|--version)$/],
  ['composer', /^(install|update|validate|require|config)$/],
  ...['terraform', 'tofu', 'terragrunt'].map((name) => [name, plans] as const),
  ['nix', /^(build|flake|eval|profile|fmt|store|copy)$/],
  ['python', /^(-m)?$/],
])

/** Python's own modules: `python -m pip install`. */
const pythonModules: ReadonlySet<string> = new Set([
  'pip',
  'venv',
  'build',
  'pytest',
  'unittest',
  'twine',
  'json.tool',
  'http.server',
])

/** Whether a program is only asked for its version, or for help. */
const isAsked = ({ options, operands }: ProgramCall): boolean =>
  options.some(({ name }) => name === '--version' || name === '--help' || name === '-V') ||
  (operands.length === 1 && operands.map(firstText)[0] === 'version')

function isHarmlessVerb(call: ProgramCall): boolean {
  const { program, operands, options, words } = call
  const [verb = ''] = operands.map(firstText)
  if (isAsked(call)) return true
  if (/^python3?$|^py$/.test(program))
    return firstText(words.slice(0, 1)) === '-m' && pythonModules.has(firstText(words.slice(1, 2)))
  if (program === 'dotnet' && verb === 'publish') return publishesFiles(words.map((word) => firstText([word])))
  if (program === 'earthly') return !options.some(({ name }) => name === '--push' || name === '-P')
  return harmlessVerbs.get(program)?.test(verb) === true
}

/** `dotnet publish` makes files, unless a container is asked for; an archive of one is a file too. */
const publishesFiles = (words: readonly string[]): boolean =>
  words.some((word) => /ContainerArchiveOutputPath=/i.test(word)) ||
  !words.some((word) => /PublishContainer|DefaultContainer|ContainerRe/i.test(word))

const commandSuggestsPush =
  /push|publish|release|deploy|upload|ship|kaniko|^(skaffold|werf|kamal) (build|run|converge|deploy|setup)|^regsync/i
const commandSuggestsLogin = /login|auth|docker|registry|ghcr/i

/** Words of the shell, and programs that do what their manuals say, none of which is of interest here. */
const plainPrograms: ReadonlySet<string> = new Set(
  ': . [ [[ (( alias apk apt apt-get awk aws az base64 basename bc break cat cd chgrp chmod chown clear codecov command continue cp curl cut date declare df diff dirname dnf do docker done dpkg du echo egrep env esac exit export expr false fgrep fi file find fold for free ftp function gcloud getconf gh git gpg grep gsutil gunzip gzip head hostname id if in install ip iptables jq kill kind kubectl kustomize less let ln local ls lsb_release lsof md5sum minikube mkdir mktemp modprobe mount mv nc nerdctl netstat nproc openssl pip pip3 podman popd printenv printf ps pushd pwd read readlink realpath return rev rm rmdir rsync scp sed select seq set sha1sum sha256sum sha512sum shift shopt sleep sort split ssh stat sync sysctl systemctl tail tar tee test touch tr trap tree trivy true type ulimit uname uniq unset unzip until unxz wait wc wget which while whoami xz yes yq yum zip zstd ) } ;;'.split(
    ' ',
  ),
)
