import { rules } from '../src/rules/index.ts'

/** Every finding in the order of precedence, as lists of them need it; the build evaluates this, so that no rule is in the page. */
export const catalogue = rules.map(({ id, subject, severity, who }) => ({ id, subject, severity, who }))

/** One finding of the catalogue. */
export type CatalogueEntry = (typeof catalogue)[number]
