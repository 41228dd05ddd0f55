// The findings' pages as data: trees of elements that the page builds by itself, so that no HTML is read in the browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { diffLines } from 'diff'
import { lexer } from 'marked'

/** Folder of each language's pages. English has all of them. */
const folders = { en: 'docs/rules', 'zh-CN': 'docs/zh-CN/rules' }

/**
 * Every page by language and id: `{ title, summary, body }`. A node of a body is a text or `[tag, attributes, ...nodes]`.
 * `repository` is the address that links to other files of the project lead to.
 */
export function rulePages(root, repository) {
  return Object.fromEntries(
    Object.entries(folders).map(([language, folder]) => [language, pagesIn(root, folder, repository)]),
  )
}

function pagesIn(root, folder, repository) {
  if (!existsSync(join(root, folder))) return {}
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const path = `${folder}/${name}`
      return [name.slice(0, -'.md'.length), pageOf(readFileSync(join(root, path), 'utf8'), path, repository)]
    }),
  )
}

/** The tree of one page's Markdown; `path` is its own, from which its relative links are resolved. */
export function pageOf(markdown, path, repository) {
  const tokens = lexer(markdown).filter((token) => token.type !== 'space' && !isLanguageLine(token))
  const link = (href) => addressOf(href, path, repository)
  const [title, ...rest] = tokens
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error(`${path}: begins with no heading`)
  const summary = rest.find(({ type }) => type === 'paragraph')
  return {
    title: title.text,
    summary: plain(summary?.tokens ?? []),
    body: withAdditions(rest).map((token) => block(token, link)),
  }
}

/** `English | [简体中文](…)`: the page has buttons for that. */
const isLanguageLine = ({ type, raw }) => type === 'paragraph' && /^\[?English\b.* \| .*$/.test(raw.trim())

const plain = (tokens) => tokens.map((token) => (token.tokens ? plain(token.tokens) : token.text)).join('')

/** A code block after another of its kind shows which lines are new. */
function withAdditions(tokens) {
  let before
  return tokens.map((token) => {
    if (token.type !== 'code') return token
    const added = token.lang === 'yaml' && before !== undefined ? addedLines(before.text, token.text) : []
    before = token.lang === 'yaml' && before === undefined ? token : undefined
    return { ...token, added }
  })
}

function addedLines(before, after) {
  let line = 0
  return diffLines(`${before}\n`, `${after}\n`).flatMap(({ added, removed, count }) => {
    if (removed) return []
    const lines = Array.from({ length: count }, (_, at) => line + at)
    line += count
    return added ? lines : []
  })
}

function block(token, link) {
  const inside = () => inline(token.tokens, link)
  switch (token.type) {
    case 'heading':
      return [`h${token.depth}`, {}, ...inside()]
    case 'paragraph':
    case 'text':
      return ['p', {}, ...inside()]
    case 'code':
      return ['pre', { lang: token.lang ?? '', added: token.added.join(' ') }, token.text]
    case 'blockquote':
      return ['blockquote', {}, ...blocks(token.tokens, link)]
    case 'list':
      return [token.ordered ? 'ol' : 'ul', {}, ...token.items.map((item) => listItem(item, link))]
    case 'table':
      return table(token, link)
    case 'html':
      return token.text
    default:
      throw new Error(`no page may hold a ${token.type}`)
  }
}

const blocks = (tokens, link) =>
  tokens.filter(({ type }) => type !== 'space').map((token) => block({ added: [], ...token }, link))

function listItem({ tokens, loose }, link) {
  const [first, ...rest] = tokens
  if (loose || first?.type !== 'text') return ['li', {}, ...blocks(tokens, link)]
  return ['li', {}, ...inline(first.tokens, link), ...blocks(rest, link)]
}

function table({ header, rows }, link) {
  const row = (tag, cells) => ['tr', {}, ...cells.map((cell) => [tag, {}, ...inline(cell.tokens, link)])]
  return ['table', {}, ['thead', {}, row('th', header)], ['tbody', {}, ...rows.map((cells) => row('td', cells))]]
}

function inline(tokens, link) {
  return tokens.map((token) => {
    switch (token.type) {
      case 'text':
      case 'escape':
      case 'html':
        return token.text
      case 'codespan':
        return ['code', {}, token.text]
      case 'strong':
      case 'em':
        return [token.type, {}, ...inline(token.tokens, link)]
      case 'br':
        return ['br', {}]
      case 'link':
        return ['a', { href: link(token.href) }, ...inline(token.tokens, link)]
      default:
        throw new Error(`no page may hold a ${token.type}`)
    }
  })
}

/** Where GitHub publishes the page of a repository: `https://octo.github.io/app/`. */
export function pageAddress(repository) {
  const [owner, name] = repository.split('/').slice(-2)
  return `https://${owner.toLowerCase()}.github.io/${name}/`
}

/** Another finding's page is of this page; everything else is read in the repository. */
function addressOf(href, path, repository) {
  if (href.startsWith(pageAddress(repository))) return '#/'
  if (/^https:\/\//.test(href)) return href
  const target = posix.normalize(posix.join(posix.dirname(path), href))
  const rule = /^docs\/(?:zh-CN\/)?rules\/([a-z0-9-]+)\.md$/.exec(target)
  return rule ? `#/rules/${rule[1]}` : `${repository}/blob/main/${target}`
}
