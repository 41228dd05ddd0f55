import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { matchesIn } from '../../src/explain/matches.ts'
import { review } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { readWorkflow } from '../../src/workflow/read-workflow.ts'
import { repositoryFiles } from '../../src/workflow/repository-files.ts'
import { anchorsOf } from './markdown-links.ts'
import { filesBelow, has, read, readmes, root } from './project-files.ts'

const manifest: { readonly files: readonly string[] } = JSON.parse(read('package.json'))
const examples = filesBelow('examples', '.yml').map((path) => ({ path, text: read(path) }))
const translatedPages = filesBelow('docs/zh-CN', '.md').map((path) => path.replace('docs/zh-CN/', ''))
const pathInUse = (path: string) => path.replace('examples/', '.github/workflows/')

describe('the READMEs', () => {
  it('have the tables and workflows of their sources', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/readme-tables.mjs', '--check'], { cwd: root })
    expect({ status, said: stderr.toString() }).toEqual({ status: 0, said: '' })
  })

  it.each(readmes)('have the structure of README.md (%s)', (readme) => {
    expect(structureOf(read(readme))).toEqual(structureOf(read('README.md')))
  })

  it.each(readmes)('are read in one go (%s)', (readme) => {
    expect(read(readme).split('\n').length).toBeLessThan(330)
  })

  it.each(readmes)('link to each other, and are in the package (%s)', (readme) => {
    const others = readmes.filter((other) => other !== readme)
    expect(others.filter((other) => !read(readme).includes(`](${other})`))).toEqual([])
    expect(manifest.files).toContain(readme)
  })
})

describe.each(readmes)('%s', (readme) => {
  const text = read(readme)

  it('has a meaning in every row of its tables', () => {
    const empty = text.split('\n').filter((line) => line.startsWith('|') && /\|\s*\|/.test(line))
    expect(empty).toEqual([])
  })

  it('says what each picture shows, for light and dark', () => {
    const pictures = [...text.matchAll(/<picture>[\s\S]*?<\/picture>/g)].map(([picture]) => picture)
    const missing = pictures.flatMap((picture) => [
      ...[...picture.matchAll(/(?:src|srcset)="([^"]+)"/g)].flatMap(([, path = '']) => (has(path) ? [] : [path])),
      ...(/ alt="[^"]{20,}"/.test(picture) ? [] : [picture]),
    ])
    expect({ count: pictures.length, missing }).toEqual({ count: 3, missing: [] })
  })

  it.each(causesIn(text))('links the text %s to the page that explain names', async (said, pages) => {
    const [match] = await matchesIn(logOf(`ERROR: failed to push ghcr.io/octo/app:1: ${said}`))
    expect(pages).toContain(match?.findings[0])
  })
})

describe.each(translatedPages)('%s', (page) => {
  it('has the structure of its translation', () => {
    expect(structureOf(read(`docs/zh-CN/${page}`))).toEqual(structureOf(read(`docs/${page}`)))
  })

  it('links to its translation and back', () => {
    expect(read(`docs/${page}`)).toContain(`](${posix.relative(posix.dirname(`docs/${page}`), `docs/zh-CN/${page}`)})`)
    expect(read(`docs/zh-CN/${page}`)).toContain(
      `](${posix.relative(posix.dirname(`docs/zh-CN/${page}`), `docs/${page}`)})`,
    )
  })
})

describe.each(['docs/workflows.md', 'docs/zh-CN/workflows.md'])('%s', (page) => {
  it.each(examples)('shows $path', (example) => {
    expect(read(page)).toContain(`# ${pathInUse(example.path)}\n${example.text}`)
  })
})

describe.each(examples)('$path', ({ path, text }) => {
  const files = repositoryFiles((other) => examples.find((example) => pathInUse(example.path) === other)?.text)
  const { facts: workflow } = readWorkflow(pathInUse(path), text, { files, repository: 'octo/app' })

  it('has no finding of lint', () => {
    expect(workflow.isValid).toBe(true)
    expect(review(workflow, rules).map(({ rule }) => rule.id)).toEqual([])
  })

  it('declares the permissions of its job, and asks or lints there', () => {
    const jobs = workflow.jobs.map(({ permissions, preflights, call }) => ({
      level: permissions.level,
      asks:
        preflights.length > 0 || call !== undefined || /org\/ghcr-preflight\/lint@|ghcr-preflight@\d+ audit/.test(text),
    }))
    expect(jobs).toEqual([{ level: 'job', asks: true }])
  })
})

describe('docs/how-it-works.md', () => {
  it.each([
    ['src', /^src\/([^/]+)\//, /^\| `([a-z-]+)\/` \|/gm],
    ['src/workflow', /^src\/workflow\/([^/]+)\//, /^\| `workflow\/([a-z-]+)\/` \|/gm],
  ])('describes each folder of %s', (_, inside, row) => {
    const folders = new Set(filesBelow('src', '.ts').flatMap((path) => inside.exec(path)?.slice(1) ?? []))
    const params = [...read('docs/how-it-works.md').matchAll(row)].map(([, folder]) => folder)
    expect(params.toSorted()).toEqual([...folders].toSorted())
  })
})

/** Levels of the headings, rows of each table and languages of each block, in order; without words. */
function structureOf(markdown: string): readonly string[] {
  const marks = /^(#{2,6}) |^(```\w+)$|^(<!-- [^>]+ -->)$|^(\| )/gm
  const headings = anchorsOf(markdown).length
  return [`${headings} headings`, ...[...markdown.matchAll(marks)].map((match) => match[0].trim())]
}

/** Rows of the table of error texts: the text, and ids of the pages that it leads to. */
function causesIn(markdown: string): readonly (readonly [string, readonly string[]])[] {
  const rows = [...markdown.matchAll(/^\| `([^`]+)`.*? \| (.*) \|$/gm)]
  return rows.flatMap(([, said = '', cause = '']) => {
    const pages = [...cause.matchAll(/docs\/(?:zh-CN\/)?rules\/([a-z0-9-]+)\.md/g)].map(([, id = '']) => id)
    return pages.length === 0 ? [] : [[said, pages] as const]
  })
}

async function* logOf(line: string): AsyncIterable<Buffer> {
  yield Buffer.from(`${line}\n`)
}
