import type { Refused, Unanswered } from '../facts.ts'

/** A refusal that does not count: it was never confirmed, or something speaks against it, which `but` says. No verdict. */
export const doubted = (
  { status, message }: Refused,
  reason: Extract<Unanswered['reason'], 'unconfirmed' | 'contradicted'>,
  { but = '', hosts = [] }: { readonly but?: string; readonly hosts?: readonly string[] } = {},
): Unanswered => ({
  kind: 'unanswered',
  reason,
  detail: `${`${status} ${message ?? ''}`.trim()}${but === '' ? '' : `, ${but}`}`,
  hosts,
})
