import type { GithubApi } from '../../src/github/github-api.ts'
import type { Answered } from '../../src/http/reply.ts'

/** An API that gives the same answer to every question and remembers the paths. */
export function apiThatAnswers(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): GithubApi & { readonly paths: string[] } {
  const paths: string[] = []
  const answer: Omit<Answered, 'url'> = {
    kind: 'answered',
    method: 'GET',
    tries: 1,
    milliseconds: 1,
    status,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isCut: false,
  }
  return {
    paths,
    get: (path) => {
      paths.push(path)
      return Promise.resolve({ ...answer, url: new URL(path, 'https://api.github.com') })
    },
  }
}
