// `npm test` is the fast lane, `npm run test:all` everything. A run that names files has them, whatever their lane.
const namesFiles = process.argv.slice(2).some((argument) => !argument.startsWith('-'))
const isFast = process.env.npm_lifecycle_event === 'test' && !namesFiles

/** What takes minutes: faults at every request, secrets in every form, real clients, a browser, scaffolds in copies of the project. */
const slow = ['/__tests__/security/', '/__tests__/clients/', '/__tests__/site/', '/project/new-\\w+\\.test']

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isFast ? slow : [])],
  // Some tests start programs and servers, on machines that have other things to do.
  testTimeout: 60_000,
  // Jest's own choice leaves one core idle.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
}
