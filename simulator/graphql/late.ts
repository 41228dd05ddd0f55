import type { Handler } from '../route.ts'

let answerQuery: Handler | undefined

/** Loads what answers GraphQL. GitHub's schema takes a second, which most tests can do without. */
export async function loadGraphql(): Promise<void> {
  answerQuery ??= (await import('./answer-query.ts')).answerQuery
}

/** Where GraphQL is asked. */
export const graphqlPath = '/api/graphql'

/** Answers GraphQL. Throws if it was not loaded before. */
export const answerGraphql: Handler = (state, request, parameters) => {
  if (answerQuery === undefined) throw new Error('call loadGraphql() before a query')
  return answerQuery(state, request, parameters)
}
