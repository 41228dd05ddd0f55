import { Marked } from 'marked'
import { codeFrame } from './code-frame.ts'
import { diffLines, yamlLine } from './highlight.ts'
import { element, escapeHtml } from './html.ts'
import { failed, file as fileIcon, levelIcons, passed } from './icons.ts'
import { pageStyle } from './page-style.ts'
import type { Scene, ShownAnnotation } from './scene.ts'

/** A scene as a page of its own that looks like GitHub's: the annotations in their files, then the job summary. Nothing is loaded. */
export const pageOf = (scene: Scene): string =>
  [
    '<!doctype html>',
    // The first theme holds in light colours, the second in dark ones.
    `<html lang="${escapeHtml(scene.language)}" data-theme="light">`,
    head(scene),
    '<body data-theme="dark">',
    top(scene),
    run(scene),
    element('main', 'run-page', ...scene.annotations.map((one) => annotationBox(one, scene)), summaryBox(scene)),
    '</body>',
    '</html>',
    '',
  ].join('\n')

// Annotations and summaries hold what servers and branches say: nothing of it may run here either.
const policy = "default-src 'none'; style-src 'unsafe-inline'"

const head = ({ sentence }: Scene): string =>
  [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(sentence)}</title>`,
    `<style>${pageStyle()}</style>`,
    '</head>',
  ].join('\n')

function top({ repository }: Scene): string {
  const [owner = '', name = ''] = repository.split('/')
  const crumbs = [escapeHtml(owner), '<i>/</i>', element('b', 'name', escapeHtml(name))]
  const tabs = ['Code', 'Issues', 'Pull requests'].map((tab) => element('span', 'tab', tab))
  return element(
    'header',
    'top',
    element('div', 'crumbs', ...crumbs),
    element('nav', 'tabs', ...tabs, element('span', 'tab here', 'Actions')),
  )
}

const run = ({ sentence, exitCode }: Scene): string =>
  element('div', 'run', exitCode === 0 ? passed : failed, element('h1', 'sentence', escapeHtml(sentence)))

const annotationBox = (annotation: ShownAnnotation, scene: Scene): string =>
  annotation.source === undefined || annotation.line === undefined
    ? annotationNote(annotation, scene)
    : element(
        'section',
        'box annotated',
        element('div', 'head mono', fileIcon, escapeHtml(annotation.file ?? '')),
        element('table', 'frame mono', ...frameRows(annotation.source, annotation.line, annotation, scene)),
      )

const frameRows = (source: string, line: number, annotation: ShownAnnotation, scene: Scene): readonly string[] =>
  codeFrame(source, line).map(({ number, text, isMarked }) => {
    const cells = `<td class="number">${number}</td><td>${yamlLine(text)}</td>`
    if (!isMarked) return `<tr>${cells}</tr>`
    const below = `<tr><td class="holds" colspan="2">${annotationNote(annotation, scene)}</td></tr>`
    return `${element('tr', `marked ${annotation.level}`, cells)}${below}`
  })

const checks = { error: 'Check failure', warning: 'Check warning', notice: 'Check notice' } as const

function annotationNote(annotation: ShownAnnotation, { job }: Scene): string {
  const { level, title, message, file, line } = annotation
  const where = file === undefined ? '' : ` on line ${line ?? 1} in ${escapeHtml(file)}`
  const whose = element('span', 'rule', 'GitHub Actions / ', escapeHtml(job))
  return element(
    'div',
    `annotation ${level}`,
    element('div', 'whose', levelIcons[level], `<b>${checks[level]}</b>${where}`, whose),
    element('div', 'title', escapeHtml(title)),
    element('p', 'message mono', escapeHtml(message)),
  )
}

const summaryBox = ({ summary, job }: Scene): string =>
  summary === ''
    ? ''
    : element(
        'section',
        'box summary',
        element('div', 'head', `${escapeHtml(job)} summary`),
        element('div', 'markdown-body', markdown.parse(summary, { async: false })),
      )

const markdown = new Marked({
  gfm: true,
  renderer: {
    code: ({ text, lang }) => `<pre><code>${lang === 'diff' ? diffLines(text) : escapeHtml(text)}</code></pre>\n`,
  },
})
