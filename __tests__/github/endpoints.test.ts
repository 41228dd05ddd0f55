import { expect, it } from '@jest/globals'
import { endpointsIn } from '../../src/github/endpoints.ts'

it.each([
  [{}, 'https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
  [
    { GITHUB_SERVER_URL: 'https://octo.ghe.com/' },
    'https://octo.ghe.com',
    'https://api.octo.ghe.com',
    'https://api.octo.ghe.com/graphql',
  ],
  [
    { GITHUB_SERVER_URL: 'https://git.example.com' },
    'https://git.example.com',
    'https://git.example.com/api/v3',
    'https://git.example.com/api/graphql',
  ],
  [
    { GITHUB_API_URL: 'https://git.example.com/api/v3/' },
    'https://github.com',
    'https://git.example.com/api/v3',
    'https://git.example.com/api/graphql',
  ],
  [
    { GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/api/graphql' },
    'https://github.com',
    'https://api.github.com',
    'http://127.0.0.1:1/api/graphql',
  ],
  [{ GITHUB_SERVER_URL: 'nonsense' }, 'nonsense', 'https://api.github.com', 'https://api.github.com/graphql'],
])('the addresses that %j names', (env, serverUrl, apiUrl, graphqlUrl) => {
  expect(endpointsIn(env)).toEqual({ serverUrl, apiUrl, graphqlUrl })
})
