import { marked } from 'marked'

const elements = 'a br code details em h2 h3 li ol p pre span strong summary table tbody td th thead tr ul'.split(' ')

/** Active content of a rendered summary, one line each. */
export function activeIn(summary: string): readonly string[] {
  const html = marked.parse(summary, { async: false, gfm: true })
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*)>/gi)]
  return tags.flatMap(([tag, name = '', attributes = '']) => {
    if (!elements.includes(name.toLowerCase())) return [tag]
    if (/\son\w+=|style=|javascript:/i.test(attributes)) return [tag]
    const address = /href="([^"]*)"/.exec(attributes)?.[1]
    const isOurs = address === undefined || /^https:\/\/(?:github\.com|www\.githubstatus\.com)\//.test(`${address}/`)
    return isOurs ? [] : [tag]
  })
}

/** Lines of a job's log that the runner takes for commands: `::` behind what .NET trims, and `##[` anywhere. */
export const commandsIn = (log: string): readonly string[] =>
  log.split(/\r\n|[\n\r]/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['))
