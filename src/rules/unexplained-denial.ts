import type { OwnerKind } from '../github/account.ts'
import type { RefusedAt } from '../oci/answer.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule, type MessageParams } from './rule.ts'
import { accessPath } from './shared/menus.ts'
import { guessedHint, named, quoted, setUpJob, theCredential, tokenWay, whichAddress } from './shared/phrases.ts'
import { refusalOf, shownRefusal } from './shared/refusal.ts'
import { mayUseToken, ownedImage, packageLinks, repositoryLinks } from './shared/settings-links.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly at: RefusedAt
  readonly access: Access
  readonly registry: string
  readonly isJobToken: boolean
  readonly ownerKind?: OwnerKind | undefined
  readonly isGuessed: boolean
  readonly hasTokenWay: boolean
}

const requests = { exchange: 'the login', upload: 'the start of an upload', tags: 'reading the package' } as const

/** Refused, and no other rule explains it: the answer as it came, and what is most often the cause. */
export const unexplainedDenial = defineRule({
  id: 'unexplained-denial',
  subject: 'unknown',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const refusal = shownRefusal(facts)
    if (refusal === undefined) return undefined
    const { access, credential, image, registry } = facts
    const of = ownedImage(facts)
    // If nothing separates it from an outage, it denies nothing.
    const severity = refusalOf(facts) === undefined ? 'warning' : 'error'
    return {
      severity,
      detail: {
        at: refusal.at,
        access,
        registry,
        isJobToken: credential.isJobToken,
        ownerKind: of.ownerKind,
        isGuessed: image.kind === 'image' && image.isGuessed,
        hasTokenWay: mayUseToken(facts),
      },
      confidence: 'possible',
      links: [...packageLinks(of), ...repositoryLinks(facts)],
    }
  },
  words: {
    summary: 'Refused, and nothing above explains it. Shows everything that is known',
    title: () => 'The registry refused, and the reason is unknown',
    problem: (params) =>
      `The registry refused ${requests[params.detail.at]} for ${named(params.images)} with ${params.answers.map(quoted).join(' and ')}. Nothing known about ${theCredential(params, 'credential')}, the workflow or the package explains it.`,
    remedy: (params) => {
      const { access, isGuessed, hasTokenWay } = params.detail
      const second = hasTokenWay
        ? tokenWay(params, access, `somebody who may ${access === 'push' ? 'write' : 'read'} the package`)
        : ''
      return `${firstSteps(params)}${guessedHint(isGuessed)} If nothing helps, please send us the evidence in an issue.${second}`
    },
  },
})

function firstSteps(params: MessageParams<Detail>): string {
  const { detail, source } = params
  const { access, isJobToken, registry } = detail
  const [level, role] = access === 'push' ? (['write', 'Write'] as const) : (['read', 'Read'] as const)
  return isJobToken
    ? `${setUpJob(level)} If it does, a package admin opens ${accessPath(role)}.${whichAddress(params)}`
    : `Try the same credential by hand:${toCopy(`docker login ${registry}\ndocker ${access} IMAGE`)}\nIf that works, ${source === 'check' ? 'ask again' : 'run the job again'}.`
}
