import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Text of a file of the project, by its path with forward slashes. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The READMEs: in English first, then translations. */
export const readmes: readonly string[] = readdirSync(root)
  .filter((name) => /^README(?:\.[A-Za-z-]+)?\.md$/.test(name))
  .toSorted((a, b) => a.length - b.length)

/** True if the project has this file or folder. */
export const has = (path: string): boolean => existsSync(join(root, path))

/** Paths of the files below a folder with this ending, sorted, with forward slashes; empty if the folder does not exist. */
export const filesBelow = (folder: string, end: string): readonly string[] =>
  has(folder)
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.split(sep).join('/')}`)
        .filter((path) => path.endsWith(end))
        .toSorted()
    : []
