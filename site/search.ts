import type { PageNode, RulePage } from 'generated:pages'
import { errorMessages } from '../src/explain/error-messages.ts'
import { refusalMessages } from '../src/oci/refusal-messages.ts'

/** A text of a registry, a client or GitHub, with the findings that it may mean, the likeliest first. */
export interface Message {
  readonly text: string
  readonly findings: readonly string[]
}

/** What a search has found, the best first. */
export interface Found {
  readonly ids: readonly string[]
  readonly messages: readonly Message[]
}

/** Every known text once. */
export const messages: readonly Message[] = merged([
  ...errorMessages.map(({ text, findings }) => ({ text, findings })),
  ...refusalMessages.map(({ text }) => ({ text, findings: [] })),
])

function merged(all: readonly Message[]): readonly Message[] {
  const byText = new Map<string, Message>()
  for (const message of all) {
    const known = byText.get(message.text.toLowerCase())
    const findings = [...new Set([...(known?.findings ?? []), ...message.findings])]
    byText.set(message.text.toLowerCase(), { text: known?.text ?? message.text, findings })
  }
  return [...byText.values()].filter(({ findings }) => findings.length > 0)
}

/** Shorter texts are said of many things: they are found by what is typed, not in what is pasted. */
const shortestInQuery = 8

/** Looks for every word of a query in ids, pages and messages; a pasted line is found by the messages in it too. */
export function search(
  query: string,
  pages: Readonly<Record<string, RulePage | undefined>>,
  order: readonly string[],
): Found {
  const asked = query.trim().toLowerCase()
  const words = asked.split(/\s+/)
  const hasAll = (text: string) => words.every((word) => text.includes(word))
  const found = messages.filter(({ text }) => {
    const lowered = text.toLowerCase()
    return hasAll(lowered) || (lowered.length >= shortestInQuery && asked.includes(lowered))
  })
  const meant = new Set(found.flatMap(({ findings }) => findings.slice(0, 1)))
  const scores = order.map((id) => {
    const page = pages[id]
    if (hasAll(id) || hasAll(id.replaceAll('-', ' '))) return { id, score: 4 }
    if (meant.has(id)) return { id, score: 3 }
    if (page !== undefined && hasAll(page.summary.toLowerCase())) return { id, score: 2 }
    return { id, score: page !== undefined && hasAll(textOf(page.body).toLowerCase()) ? 1 : 0 }
  })
  const ids = scores.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
  return { ids: ids.map(({ id }) => id), messages: found }
}

const textOf = (nodes: readonly PageNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node
      const [, , ...children] = node
      return textOf(children)
    })
    .join(' ')
