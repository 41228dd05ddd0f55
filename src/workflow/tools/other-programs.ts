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
  if (call.program === '.' || call.program === 'source') return [unseenLogin]
  const needs = needRows.filter(({ pattern }) => pattern.test(text)).map(({ scope, level }) => need(scope, level, text))
  const push = builtPush(call, text)
  if (push !== undefined) return [...needs, push]
  if (loginsElsewhere.test(text))
    return [{ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }]
  const packages: readonly Effect[] = packageClients.test(text) ? [{ kind: 'uses-packages' }] : []
  return [...needs, ...packages, ...opaqueEffects(call, text)]
}

/** What runs code of the repository may do what it sounds like; of other unknown programs only what they are told. */
function opaqueEffects(call: ProgramCall, text: string): readonly Effect[] {
  if (opaqueRunners.test(text)) {
    const mayPush = commandSuggestsPush.test(text)
    const isGiven = isGivenSecret(call)
    const bringsLogin = isGiven && /push|publish/.test(text) && wordsOf(call).some(namesGhcr)
    const mayLogIn = commandSuggestsLogin.test(text) || mayPush || isGiven
    return [{ kind: 'opaque', mayPush: mayPush && (bringsLogin || 'where-logged-in'), mayLogIn, holdsToken: false }]
  }
  if (plainPrograms.has(call.program)) return []
  const mayPush = isToldToPush(call) && wordsOf(call).some(namesGhcr)
  return [
    { kind: 'opaque', mayPush: mayPush && 'where-logged-in', mayLogIn: /\blogin\b/.test(text), holdsToken: false },
  ]
}

/** What a script in another language than the shell's may do, by what it speaks of. */
export const otherLanguage = (script: string): readonly Effect[] => [
  {
    kind: 'opaque',
    mayPush: commandSuggestsPush.test(script) && 'where-logged-in',
    mayLogIn: commandSuggestsLogin.test(script),
    holdsToken: false,
  },
]

const isToldToPush = ({ operands }: ProgramCall): boolean =>
  operands.slice(0, 2).some((operand) => /^(push|publish)$/.test(firstText(operand)))

const wordsOf = ({ operands, options }: ProgramCall): readonly PossibleValues[] => [
  ...operands,
  ...options.map(({ value }) => value),
]

/** Whether a secret is among the words of a call, or in its environment: what takes one may log in with it. */
const isGivenSecret = (call: ProgramCall): boolean =>
  [...wordsOf(call), ...call.shell.variables.values(), ...call.shell.contexts.env.values()].some(holdsSecret)

/** The call as a line of text, as far as it is known. */
const textOf = ({ program, operands, options }: ProgramCall): string =>
  [program, ...operands.map(firstText), ...options.map(({ name, value }) => `${name}=${firstText(value)}`)]
    .join(' ')
    .slice(0, 2000)

const firstText = (values: PossibleValues): string => literals(values)[0] ?? '?'

const needRows: readonly { readonly pattern: RegExp; readonly scope: string; readonly level: Level }[] = [
  { pattern: /^git (\S+ )*push\b/, scope: 'contents', level: 'write' },
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

/** Clients of GitHub's other package registries, and its API for packages. */
const packageClients =
  /^((npm|pnpm|lerna|yarn|yarn npm|bun) .*publish|(mvnw?|gradlew?|sbt|ant)\b.*(deploy|publish|upload)|dotnet nuget push|nuget push|gem push|(gh api|curl)\b.*packages?\b)/i

const opaqueRunners =
  /^(((docker|podman|nerdctl) (run|exec)\b.*(kaniko|push|publish|release|docker\.sock|\.docker\b))|(make|gmake|just|task|mage|rake|invoke|npm|pnpm|yarn|bun|deno|node|python3?|bash|sh|zsh|pwsh|bazel|bazelisk|nix|dagger|tox|nox|poetry|uv|cargo|go|mvnw?|gradlew?|sbt|ant|ansible-playbook|earthly|skaffold|werf|regsync|semantic-release|release-it|changeset|lerna|nx|[\w.-]+\.(sh|bash|py|js|mjs|ts|ps1|rb))( |$))/

const commandSuggestsPush =
  /push|publish|release|deploy|upload|ship|kaniko|^(skaffold|werf) (build|run|converge)|^regsync/i
const commandSuggestsLogin = /login|auth|docker|registry|ghcr/i

/** Words of the shell, and programs that do what their manuals say, none of which is of interest here. */
const plainPrograms: ReadonlySet<string> = new Set(
  ': . [ [[ (( alias apk apt apt-get awk aws az base64 basename bc break cat cd chgrp chmod chown clear codecov command continue cp curl cut date declare df diff dirname dnf do docker done dpkg du echo egrep env esac exit export expr false fgrep fi file find fold for free ftp function gcloud getconf gh git gpg grep gsutil gunzip gzip head hostname id if in install ip iptables jq kill kind kubectl kustomize less let ln local ls lsb_release lsof md5sum minikube mkdir mktemp modprobe mount mv nc nerdctl netstat nproc openssl pip pip3 podman popd printenv printf ps pushd pwd read readlink realpath return rev rm rmdir rsync scp sed select seq set sha1sum sha256sum sha512sum shift shopt sleep sort split ssh stat sync sysctl systemctl tail tar tee terraform test touch tr trap tree trivy true type ulimit uname uniq unset unzip until unxz wait wc wget which while whoami xz yes yq yum zip zstd ) } ;;'.split(
    ' ',
  ),
)
