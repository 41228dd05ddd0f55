import type { Unwritable } from './whole-file.ts'

/** What is said of a usage error, in one language. */
export interface UsageWords {
  unknownCommand(given: string, near?: string): string
  unknownOption(given: string, near?: string): string
  optionNeedsValue(option: string): string
  optionTakesNoValue(option: string): string
  notOneOf(option: string, given: string, values: readonly string[], near?: string): string
  notBoth(one: string, other: string): string
  outsideWorkspace(input: string, given: string): string
  noImage(registry: string): string
  noCredential(variables: readonly string[]): string
  notAHost(option: string, given: string): string
  notHttps(address: string): string
  noRegistryOf(server: string): string
  jobTokenStaysHome(home: string, registry: string): string
  noFile(path: string): string
  noFileOrFolder(path: string): string
  noMatch(glob: string): string
  folderForLog(path: string): string
  oneLog(second: string): string
  noLog: string
  notARun(given: string): string
  otherServer(server: string, allowed: readonly string[]): string
  noOwner: string
  oneOwner(second: string): string
  notAnOwner(given: string): string
  ownerNotRepository(owner: string, name: string): string
  notAGlob(option: string, given: string): string
  notGraphql(address: string): string
  notWritable(option: string, path: string, reason: Unwritable): string
  unreadable(path: string): string
  unwritable(path: string): string
}

const or = (values: readonly string[]): string =>
  [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((part) => part !== '').join(' or ')

const meant = (near?: string): string => (near === undefined ? '' : `; did you mean "${near}"?`)

/** Returns why nothing can be written at a path. */
function unwritable(path: string, reason: Unwritable): string {
  switch (reason.kind) {
    case 'link':
      return `"${path}" leads through a symbolic link`
    case 'no-folder':
      return `there is no folder for "${path}"`
    case 'not-a-file':
      return `"${path}" is there already, and is not a file`
    case 'not-a-folder':
      return `a part of "${path}" is not a folder`
    case 'failed':
      return `"${path}" cannot be written (${reason.code})`
  }
}

/** Usage errors in English. */
export const englishUsage: UsageWords = {
  unknownCommand: (given, near) => `"${given}" is not a command${meant(near) || '; see --help'}`,
  unknownOption: (given, near) => `${given} is not an option here${meant(near) || '; see --help'}`,
  optionNeedsValue: (option) => `${option} needs a value; see --help`,
  optionTakesNoValue: (option) => `${option} takes no value`,
  notOneOf: (option, given, values, near) => `${option} takes ${or(values)}, not "${given}"${meant(near)}`,
  outsideWorkspace: (input, given) => `${input} takes a path inside the workspace, not "${given}"`,
  notBoth: (one, other) => `${one} and ${other} exclude each other`,
  noImage: (registry) => `name at least one image of ${registry}, for example ${registry}/octo/app`,
  noCredential: (variables) => `no credential: set ${or(variables)}`,
  notAHost: (option, given) => `${option} takes a host, or host:port, not "${given}"`,
  noRegistryOf: (server) => `GITHUB_SERVER_URL is ${server}, whose registry is not known: name it with --registry`,
  notHttps: (address) => `"${address}" is not an https:// address`,
  jobTokenStaysHome: (home, registry) =>
    `GH_TOKEN, GITHUB_TOKEN and GitHub's own tokens are for ${home} only: set GHCR_TOKEN to a credential of ${registry}`,
  noFile: (path) => `there is no file "${path}"`,
  noFileOrFolder: (path) => `there is no file or folder "${path}"`,
  noMatch: (glob) => `no file matches "${glob}"`,
  folderForLog: (path) => `"${path}" is a folder, not a log`,
  oneLog: (second) => `explain reads one log, not also "${second}"`,
  noLog: 'no log: name a FILE, or pipe one in',
  notARun: (given) =>
    `"${given}" is not the address of a run: https://github.com/OWNER/REPO/actions/runs/ID, perhaps with /job/ID`,
  otherServer: (server, allowed) => `a token goes to ${or(allowed)} only, not to ${server}: set GITHUB_SERVER_URL`,
  noOwner: 'name an organisation or a person, for example: ghcr-preflight audit octo',
  oneOwner: (second) => `audit reads one organisation or person, not also "${second}"`,
  notAnOwner: (given) => `"${given}" is not the name of an organisation or person, for example octo`,
  ownerNotRepository: (owner, name) =>
    `audit takes an organisation or person; for one repository: audit ${owner} --repo ${name}`,
  notAGlob: (option, given) => `${option} takes a name or a glob such as app-*, not "${given}"`,
  notGraphql: (address) => `"${address}" is not the address of a GraphQL API: it does not end in /graphql`,
  notWritable: (option, path, reason) => `${option}: ${unwritable(path, reason)}`,
  unreadable: (path) => `"${path}" cannot be read`,
  unwritable: (path) => `"${path}" cannot be written`,
}
