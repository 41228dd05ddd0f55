import { GraphQLError } from 'graphql'

/** Why GitHub's GraphQL API shows nothing at a place, with the type that it gives the error. */
export const failure = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } })

/** An error as GitHub writes it: its type beside the message, not below `extensions`. */
export function written({ message, path, locations, extensions: { type } }: GraphQLError): object {
  return {
    ...(typeof type === 'string' && { type }),
    ...(path !== undefined && { path }),
    ...(locations !== undefined && { locations }),
    message,
  }
}
