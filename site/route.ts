import { type LanguageId, languageIds } from '../src/languages/language.ts'

/** What the address's fragment asks for. */
export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'shared'; readonly field: 'log' | 'workflow'; readonly data: string }

/** A fragment as read: `#/rules/ID?language=zh-CN`. */
export interface Place {
  readonly route: Route
  readonly language: LanguageId | undefined
}

/** Reads a fragment; everything that is not known leads home. */
export function readFragment(fragment: string): Place {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?')
  const asked = new URLSearchParams(query).get('language')
  return { route: routeOf(path), language: languageIds.find((id) => id === asked) }
}

function routeOf(path: string): Route {
  const [, first = '', second = '', third] = path.split('/')
  if (third !== undefined) return { kind: 'home' }
  if (first === 'rules') return second === '' ? { kind: 'rules' } : { kind: 'rule', id: second }
  if ((first === 'log' || first === 'workflow') && second !== '') return { kind: 'shared', field: first, data: second }
  return { kind: 'home' }
}

/** The fragment of a finding's page. */
export const ruleFragment = (id: string): string => `#/rules/${id}`
