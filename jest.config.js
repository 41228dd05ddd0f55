// `npm test` is the fast lane, `npm run test:slow` the rest, `npm run test:all` both. A run that names files has them, whatever
// their lane.
const lane = process.env.npm_lifecycle_event
const namesFiles = process.argv.slice(2).some((argument) => !argument.startsWith('-'))

/** What takes minutes: faults at every request, secrets in every form, real clients, a browser, copies of the project. */
const slow = [
  'security/**',
  'clients/**',
  'site/**',
  'project/new-*',
  'project/npm-package',
  'audit/page',
  'audit/scale',
].map((path) => `**/__tests__/${path}${path.endsWith('**') ? '/*' : ''}.test.ts`)
const all = ['**/*.test.ts']
const fast = [...all, ...slow.map((glob) => `!${glob}`)]

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: namesFiles ? all : lane === 'test' ? fast : lane === 'test:slow' ? slow : all,
  // Some tests start programs and servers, on machines that have other things to do.
  testTimeout: 60_000,
  // Jest's own choice leaves one core idle.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
}
