// Files of the project, for the scripts that write them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Text of a file of the project. */
export const read = (path) => readFileSync(join(root, path), 'utf8')

/** True if the project has such a file. */
export const has = (path) => existsSync(join(root, path))

/** Files of a folder, sorted. */
export const filesIn = (folder) =>
  readdirSync(join(root, folder))
    .toSorted()
    .map((name) => `${folder}/${name}`)

/** The READMEs: in English, and the translations. */
export const readmes = readdirSync(root).filter((name) => /^README(?:\.[A-Za-z-]+)?\.md$/.test(name))

/** Writes a file of the project. */
export function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Writes new files, texts by path; stops before the first if one of them exists. */
export function add(files) {
  const taken = Object.keys(files).find(has)
  if (taken !== undefined) stop(`${taken} exists already`)
  for (const [path, text] of Object.entries(files)) write(path, text)
}

/** Ends the script with a usage error. */
export function stop(why) {
  console.error(why)
  process.exit(2)
}
