import type { ReadFile } from '../repository-files.ts'

/** The same for paths below a folder, which is written as steps write it: `./cli/`, or nothing for the root. */
export function readBelow(folder: string, readFile: ReadFile): ReadFile {
  const name = plainPath(folder).replace(/\/$/, '')
  return name === '' || name === '.'
    ? (path) => readFile(plainPath(path))
    : (path) => readFile(`${name}/${plainPath(path)}`)
}

/** A path without `./` at its begin. */
export const plainPath = (path: string): string => path.replace(/^(\.\/)+/, '')
