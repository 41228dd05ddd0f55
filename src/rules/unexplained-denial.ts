import type { RefusedAt } from '../oci/answer.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath, guessedHint, named, quoted } from './shared/phrases.ts'
import { refusalOf, shownRefusal } from './shared/refusal.ts'
import { packageLinks, repositoryLinks } from './shared/settings-links.ts'

interface Detail {
  readonly at: RefusedAt
  readonly access: Access
  readonly isJobToken: boolean
  readonly isGuessed: boolean
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
    const { access, credential, image } = facts
    const isGuessed = image.kind === 'image' && image.isGuessed
    const detail = { at: refusal.at, access, isJobToken: credential.isJobToken, isGuessed }
    // Where nothing separates it from an outage, it denies nothing.
    const severity = refusalOf(facts) === undefined ? 'warning' : 'error'
    return { detail, severity, confidence: 'possible', links: [...packageLinks(facts), ...repositoryLinks(facts)] }
  },
  words: {
    summary: 'Refused, and nothing above explains it. Shows everything that is known',
    title: () => 'The registry refused, and the reason is unknown',
    problem: ({ answers, detail, images, role }) =>
      `The registry refused ${requests[detail.at]} for ${named(images)} with ${answers.map(quoted).join(' and ')}. Nothing known about the credential in ${role}, the workflow or the package explains it.`,
    remedy: ({ detail }) =>
      `${firstSteps(detail)} If it is still refused, please send us this run's evidence in an issue.${guessedHint(detail.isGuessed)}`,
  },
})

function firstSteps({ access, isJobToken }: Detail): string {
  const [level, role] = access === 'push' ? (['write', 'Write'] as const) : (['read', 'Read'] as const)
  return isJobToken
    ? `Look at "Set up job" in this job's log: GITHUB_TOKEN Permissions has to list "Packages: ${level}". If it does, a package admin opens ${accessPath(role)}.`
    : `Try the same credential by hand: docker login, then docker ${access}. If that works, run the job again.`
}
