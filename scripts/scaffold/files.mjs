// Files of the project, for the scripts that write them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Text of a file of the project. */
export const read = (path) => readFileSync(join(root, path), 'utf8')

/** Whether the project has such a file. */
export const has = (path) => existsSync(join(root, path))

/** The READMEs: in English, and those translations that there are. */
export const readmes = readdirSync(root).filter((name) => /^README(?:\.[A-Za-z-]+)?\.md$/.test(name))

/** Folders of the other languages than English. */
export const languageFolders = readdirSync(join(root, 'src/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/languages/${name}`)

/** Writes new files, texts by path; stops before the first where one of them is there. */
export function add(files) {
  const taken = Object.keys(files).find(has)
  if (taken !== undefined) stop(`${taken} is there already`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Changes a file; stops where the change finds nothing to do, for then the file has another form than this script knows. */
export function edit(path, change) {
  const before = read(path)
  const after = change(before)
  if (after === before) stop(`${path} has changed its form: add the lines by hand, and mend scripts/scaffold`)
  writeFileSync(join(root, path), after)
}

/** Ends the script as wrongly used. */
export function stop(why) {
  console.error(why)
  process.exit(2)
}
