import { replaceHidden } from '../rules/shared/hidden.ts'

/**
 * Returns a value as JSON that is safe to print in a job's log: characters that a reader would not see are escaped, and
 * `##[`, by which the runner takes a line for a command.
 */
export const printableJson = (value: unknown, indent?: number): string =>
  replaceHidden(JSON.stringify(value, undefined, indent), escaped).replaceAll('##[', '##\\u005b')

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
