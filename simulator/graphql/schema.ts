import { schema } from '@octokit/graphql-schema'
import { buildSchema, type DocumentNode, type GraphQLError, parse, validate } from 'graphql'

/** GitHub's own published schema. */
export const githubSchema = buildSchema(schema.idl, { assumeValidSDL: true })

/** A query that the schema takes, or why it does not. */
export type CheckedQuery =
  | { readonly kind: 'valid'; readonly document: DocumentNode }
  | { readonly kind: 'invalid'; readonly errors: readonly GraphQLError[] }

const checked = new Map<string, CheckedQuery>()

/** Parses a query and validates it against the schema; the same query is validated once. Throws a `GraphQLError` on bad syntax. */
export function checkQuery(query: string): CheckedQuery {
  const before = checked.get(query)
  if (before !== undefined) return before
  const document = parse(query)
  const errors = validate(githubSchema, document)
  const result: CheckedQuery = errors.length === 0 ? { kind: 'valid', document } : { kind: 'invalid', errors }
  checked.set(query, result)
  return result
}
