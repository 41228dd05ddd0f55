import type { NoAnswer, Unanswered } from '../facts.ts'
import { hostToAllow } from '../names/hosts.ts'

/** What kept a question from being answered. */
export const unanswered = (reason: NoAnswer, detail: string, url: URL): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail,
  hosts: [hostToAllow(url)],
})
