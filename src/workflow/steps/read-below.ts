/** Reads a file of the repository by its path; nothing where it cannot be read. */
export type ReadFile = (path: string) => string | undefined

/** The same for paths below a folder, which is written as steps write it: `./cli/`, or nothing for the root. */
export function readBelow(folder: string, readFile: ReadFile): ReadFile {
  const name = plain(folder).replace(/\/$/, '')
  return name === '' || name === '.' ? (path) => readFile(plain(path)) : (path) => readFile(`${name}/${plain(path)}`)
}

const plain = (path: string): string => path.replace(/^(\.\/)+/, '')
