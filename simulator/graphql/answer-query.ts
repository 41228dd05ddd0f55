import { type ExecutionResult, executeSync, GraphQLError } from 'graphql'
import { type Caller, restCaller } from '../caller.ts'
import { health, problem } from '../rest/guard.ts'
import { lookUp } from '../role.ts'
import type { Handler } from '../route.ts'
import { isSame } from '../same-name.ts'
import { spend } from '../spend.ts'
import type { State } from '../state.ts'
import { personRefusal } from '../token-layer.ts'
import { type Answer, json, type Request } from '../wire.ts'
import { failure, written } from './failure.ts'
import { type Asking, type ConnectionArguments, connection, repositoryNamed } from './repositories.ts'
import { checkQuery, githubSchema } from './schema.ts'

/** `POST /graphql`: a query is validated against GitHub's schema and executed on the world. */
export const answerQuery: Handler = (before, request) => {
  const caller = restCaller(before, request.headers['authorization'])
  if (caller.kind === 'rejected') return { answer: problem(401, 'Bad credentials'), state: before }
  if (caller.kind === 'anonymous')
    return { answer: problem(401, 'This endpoint requires you to be authenticated.'), state: before }
  const { state, headers, refusal } = spend(before, 'graphql', request)
  const { status, body, headers: own } = refusal ?? answerTo(request, state, caller)
  return { answer: { status, body, headers: { ...headers, ...health(state, caller), ...own } }, state }
}

interface Posted {
  readonly query?: unknown
  readonly variables?: Readonly<Record<string, unknown>>
}

function answerTo({ body }: Request, state: State, caller: Caller): Answer {
  const { query, variables } = posted(body)
  if (typeof query !== 'string') return problem(400, 'A query attribute must be specified and must be a string.')
  try {
    return carriedOut(query, variables ?? {}, state, caller)
  } catch (error) {
    if (error instanceof GraphQLError) return json(200, { errors: [written(error)] })
    throw error
  }
}

function posted(body: Uint8Array): Posted {
  try {
    return JSON.parse(Buffer.from(body).toString()) as Posted
  } catch {
    return {}
  }
}

const tooLong =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0AD5:1F2E` when reporting this issue.'

function carriedOut(
  query: string,
  variables: NonNullable<Posted['variables']>,
  { world }: State,
  caller: Caller,
): Answer {
  const check = checkQuery(query)
  if (check.kind === 'invalid') return json(200, { errors: check.errors.map(written) })
  let left = world.api.mostTexts ?? Number.POSITIVE_INFINITY
  const readText = () => {
    left -= 1
    if (left < 0) throw failure('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.')
  }
  const result = executeSync({
    schema: githubSchema,
    document: check.document,
    rootValue: root({ world, caller, readText }),
    variableValues: variables,
  })
  return left < 0 && world.api.timeout !== 'partial' ? timedOut(world.api.timeout) : asWritten(result)
}

const timedOut = (how: '502' | '504' | 'error'): Answer =>
  how === 'error'
    ? json(200, { data: null, errors: [{ message: tooLong }] })
    : problem(Number(how), "We couldn't respond to your request in time. Sorry about that.")

const asWritten = ({ data, errors }: ExecutionResult): Answer =>
  json(200, {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errors.map(written) }),
  })

const root = (asking: Asking): object => ({
  viewer: () => ({
    login: asking.caller.kind === 'known' && 'user' in asking.caller.credential ? asking.caller.credential.user : 'app',
  }),
  repositoryOwner: ({ login }: { readonly login: string }) => owner(login, asking),
  repository: ({ owner: login, name }: { readonly owner: string; readonly name: string }) =>
    repositoryNamed(`${login}/${name}`, asking) ??
    failure('NOT_FOUND', `Could not resolve to a Repository with the name '${login}/${name}'.`),
})

/** Returns an account, or null if it does not exist. Throws if it does not let this credential in. */
function owner(login: string, asking: Asking): object | null {
  const { world, caller } = asking
  const kind = lookUp(world.owners, login)?.kind
  if (kind === undefined) return null
  const refusal = refusalFor(login, asking)
  if (refusal !== undefined) return refusal
  const spelt = Object.keys(world.owners).find((name) => isSame(name, login)) ?? login
  return {
    __typename: kind === 'user' ? 'User' : 'Organization',
    login: spelt,
    repositories: (args: ConnectionArguments) => connection(spelt, args, { ...asking, caller }),
  }
}

function refusalFor(login: string, { world, caller }: Asking): GraphQLError | undefined {
  const credential = caller.kind === 'known' ? caller.credential : undefined
  if (credential?.kind !== 'classic-pat' && credential?.kind !== 'oauth') return undefined
  switch (personRefusal({ world }, credential, login, credential.scopes)) {
    case 'sso-required':
      return failure(
        'FORBIDDEN',
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      )
    case 'classic-forbidden':
      return failure(
        'FORBIDDEN',
        `\`${login}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
      )
    default:
      return undefined
  }
}
