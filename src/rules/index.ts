import { actionsPolicy } from './actions-policy.ts'
import { appInstallationToken } from './app-installation-token.ts'
import { billingProblem } from './billing-problem.ts'
import { blobMissing } from './blob-missing.ts'
import { classicPatForbidden } from './classic-pat-forbidden.ts'
import { credentialStoreLocked } from './credential-store-locked.ts'
import { dependabotRun } from './dependabot-run.ts'
import { emptyCredential } from './empty-credential.ts'
import { excessivePermissions } from './excessive-permissions.ts'
import { expiringCredential } from './expiring-credential.ts'
import { fineGrainedPat } from './fine-grained-pat.ts'
import { firstPublish } from './first-publish.ts'
import { foreignOwner } from './foreign-owner.ts'
import { forkPullRequest } from './fork-pull-request.ts'
import { internalFault } from './internal-fault.ts'
import { invalidImageReference } from './invalid-image-reference.ts'
import { invalidPermissions } from './invalid-permissions.ts'
import { ipAllowList } from './ip-allow-list.ts'
import { manifestMissing } from './manifest-missing.ts'
import { missingDownstreamPermission } from './missing-downstream-permission.ts'
import { missingPackagesRead } from './missing-packages-read.ts'
import { missingPackagesWrite } from './missing-packages-write.ts'
import { missingRegistryHost } from './missing-registry-host.ts'
import { missingWritePackagesScope } from './missing-write-packages-scope.ts'
import { mistypedRegistry } from './mistyped-registry.ts'
import { needlessPat } from './needless-pat.ts'
import { notLoggedIn } from './not-logged-in.ts'
import { ownerNotFound } from './owner-not-found.ts'
import { packageCreationForbidden } from './package-creation-forbidden.ts'
import { packageLinkedElsewhere } from './package-linked-elsewhere.ts'
import { preflightMismatch } from './preflight-mismatch.ts'
import { privatePackage } from './private-package.ts'
import { rateLimited } from './rate-limited.ts'
import { readOnlyDefaultPermissions } from './read-only-default-permissions.ts'
import { registryUnavailable } from './registry-unavailable.ts'
import { rejectedCredential } from './rejected-credential.ts'
import { repositoryNotGranted } from './repository-not-granted.ts'
import { retiredRegistry } from './retired-registry.ts'
import { reusableWorkflowCaller } from './reusable-workflow-caller.ts'
import { reusableWorkflowCeiling } from './reusable-workflow-ceiling.ts'
import type { Rule } from './rule.ts'
import { splitCredentials } from './split-credentials.ts'
import { ssoNotAuthorised } from './sso-not-authorised.ts'
import { staleWorkflowVersion } from './stale-workflow-version.ts'
import { unexplainedDenial } from './unexplained-denial.ts'
import { unreadablePackage } from './unreadable-package.ts'
import { uppercaseImageName } from './uppercase-image-name.ts'
import { userNotGranted } from './user-not-granted.ts'

const inOrder = [
  invalidImageReference,
  uppercaseImageName,
  mistypedRegistry,
  foreignOwner,
  ownerNotFound,
  emptyCredential,
  rejectedCredential,
  fineGrainedPat,
  missingWritePackagesScope,
  ssoNotAuthorised,
  classicPatForbidden,
  appInstallationToken,
  userNotGranted,
  expiringCredential,
  missingPackagesWrite,
  readOnlyDefaultPermissions,
  forkPullRequest,
  dependabotRun,
  reusableWorkflowCaller,
  staleWorkflowVersion,
  actionsPolicy,
  missingPackagesRead,
  repositoryNotGranted,
  packageLinkedElsewhere,
  unreadablePackage,
  packageCreationForbidden,
  privatePackage,
  firstPublish,
  missingRegistryHost,
  retiredRegistry,
  registryUnavailable,
  rateLimited,
  internalFault,
  unexplainedDenial,
  splitCredentials,
  excessivePermissions,
  missingDownstreamPermission,
  notLoggedIn,
  preflightMismatch,
  needlessPat,
  reusableWorkflowCeiling,
  invalidPermissions,
  manifestMissing,
  blobMissing,
  ipAllowList,
  credentialStoreLocked,
  billingProblem,
] as const

/** The id of a rule. */
export type RuleId = (typeof inOrder)[number]['id']

/** The words of every rule, by id: each takes the detail that its rule finds. */
export type WordsById = { readonly [R in (typeof inOrder)[number] as R['id']]: R['words'] }

/** Every rule, in order of precedence: of findings that are equally grave and sure, the earlier comes first. */
export const rules: readonly Rule<RuleId, unknown, RuleId>[] = inOrder
