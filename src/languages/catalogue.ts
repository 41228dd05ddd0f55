import type { rules } from '../rules/index.ts'

/** The words of every rule in one language, by id: one that is missing does not compile. */
export type Catalogue = { readonly [R in (typeof rules)[number] as R['id']]: R['words'] }
