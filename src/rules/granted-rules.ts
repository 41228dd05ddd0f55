import { expiringCredential } from './expiring-credential.ts'
import { firstPublish } from './first-publish.ts'
import { missingRegistryHost } from './missing-registry-host.ts'
import type { Rule } from './rule.ts'

/** The rules that can fire on a granted answer, in order of precedence. The others are loaded if there is another answer. */
export const grantedRules: readonly Rule[] = [expiringCredential, firstPublish, missingRegistryHost]
