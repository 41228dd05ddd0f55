import { expiringCredential } from './expiring-credential.ts'
import { firstPublish } from './first-publish.ts'
import type { Rule } from './rule.ts'

/** The rules that have something to say of a granted answer, in order of precedence. The others are loaded when there is another. */
export const grantedRules: readonly Rule[] = [expiringCredential, firstPublish]
