import type { GithubApi } from '../../src/github/github-api.ts'
import { answeredWith } from '../http/answered.ts'

/** An API that gives the same answer to every question and remembers the paths. */
export function apiThatAnswers(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): GithubApi & { readonly paths: string[] } {
  const paths: string[] = []
  return {
    paths,
    get: (path) => {
      paths.push(path)
      return Promise.resolve(answeredWith(status, body, headers, new URL(path, 'https://api.github.com')))
    },
  }
}
