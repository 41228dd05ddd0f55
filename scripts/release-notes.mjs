// Prints the section of CHANGELOG.md on a version. Use: node scripts/release-notes.mjs v1.2.3; exit 1 if there is none.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = (process.argv[2] ?? '').replace(/^v/, '')
const changelog = readFileSync(resolve(dirname(fileURLToPath(import.meta.url)), '..', 'CHANGELOG.md'), 'utf8')
const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}] - 20`))
const notes = section?.split('\n').slice(1).join('\n').trim()
if (!notes) {
  console.error(`CHANGELOG.md has no dated section [${version}] with notes`)
  process.exit(1)
}
console.log(notes.replace(/^\[[^\]]+\]: .*$/gm, '').trim())
