import { type Effect, unseenLogin } from '../effects.ts'
import type { Possibilities } from '../expressions/possibilities.ts'
import { asText, literals } from '../expressions/possibilities.ts'
import type { Level } from '../facts.ts'
import { builtPush } from './builders.ts'
import type { ProgramCall } from './program-call.ts'

/** What a call of a program does that is not a registry's client but may push, need permissions or run anything. */
export function otherEffects(call: ProgramCall): readonly Effect[] {
  const text = textOf(call)
  if (call.program === '.' || call.program === 'source') return [unseenLogin]
  const push = builtPush(call, text)
  if (push !== undefined) return [push]
  if (loginsElsewhere.test(text))
    return [{ kind: 'login', registry: 'other', stores: ['docker'], credential: 'unknown' }]
  const needs = needRows.filter(({ pattern }) => pattern.test(text)).map(({ scope, level }) => need(scope, level, text))
  const packages: readonly Effect[] = packageClients.test(text) ? [{ kind: 'uses-packages' }] : []
  const opaque: readonly Effect[] = opaqueRunners.test(text)
    ? [
        {
          kind: 'opaque',
          mayPush: commandSuggestsPush.test(text) && 'where-logged-in',
          holdsToken: false,
          mayLogIn: commandSuggestsLogin.test(text) || commandSuggestsPush.test(text) || holdsSecret(call),
        },
      ]
    : []
  return [...needs, ...packages, ...opaque]
}

/** Whether a secret is among the words of a call, or in its environment: what takes one may log in with it. */
const holdsSecret = ({ operands, options, shell }: ProgramCall): boolean =>
  [...operands, ...options.map(({ value }) => value), ...shell.variables.values(), ...shell.contexts.env.values()]
    .flat()
    .some(({ value }) => asText(value).some((piece) => typeof piece !== 'string' && piece.kind === 'secret'))

/** The call as a line of text, as far as it is known. */
const textOf = ({ program, operands, options }: ProgramCall): string =>
  [program, ...operands.map(firstText), ...options.map(({ name, value }) => `${name}=${firstText(value)}`)]
    .join(' ')
    .slice(0, 2000)

const firstText = (values: Possibilities): string => literals(values)[0] ?? '?'

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
  /^(make|gmake|just|task|mage|rake|invoke|npm|pnpm|yarn|bun|deno|node|python3?|bash|sh|zsh|pwsh|bazel|bazelisk|nix|dagger|tox|nox|poetry|uv|cargo|go|mvnw?|gradlew?|sbt|ant|ansible-playbook|earthly|skaffold|werf|[\w.-]+\.(sh|bash|py|js|mjs|ts|ps1|rb))( |$)/

const commandSuggestsPush = /push|publish|release|deploy|upload|ship/i
const commandSuggestsLogin = /login|auth|docker|registry|ghcr/i
