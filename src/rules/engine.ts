import type { Permissions } from '../github/permission-scopes.ts'
import { known } from '../http/observed.ts'
import { answerText } from '../oci/answer.ts'
import type { Facts } from '../preflight/facts.ts'
import type { CredentialRole } from '../preflight/request.ts'
import type { RunningWorkflow } from '../preflight/running-workflow.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import { inOrder, roles } from './order.ts'
import type { AskedRun, Diagnosis, MessageParams, RepositoryFacts, Rule, Severity, Source } from './rule.ts'
import { shownRefusal } from './shared/refusal.ts'
import { ownedImage, packagePages } from './shared/settings-links.ts'
import { type PackageState, packageState, severityIn, type Verdict, verdictOf, verdicts, worst } from './verdict.ts'

/** A diagnosis with the rule that made it and every image that shares it. */
export interface Diagnosed {
  readonly rule: Rule
  readonly severity: Severity
  readonly diagnosis: Diagnosis<unknown>
  readonly params: MessageParams<unknown>
  /** The credential that it is about, or the first one if it is about none. */
  readonly role: CredentialRole
}

/** What is known of one image at the end. */
export interface JudgedImage {
  readonly reference: string
  /** Empty where the text is no reference. */
  readonly repository: string
  /** True where no registry would take the name: a bad input, whatever else there is to say. */
  readonly isBadName: boolean
  readonly isGuessed: boolean
  readonly verdict: Verdict
  readonly package: PackageState
  /** Addresses of the package's page: two if nobody knows whose account the owner is, none if the text is no reference. */
  readonly pages: readonly string[]
  readonly findings: readonly string[]
}

/** The outcome of a run. */
export interface Judgement {
  readonly verdict: Verdict
  /** The credential that the registry accepts for every image. */
  readonly credential: CredentialRole | 'none'
  readonly images: readonly JudgedImage[]
  /** In order of importance: the first error is the primary finding of a denied verdict. */
  readonly findings: readonly Diagnosed[]
}

/** The cases of one image: one for each credential that it was asked with. */
export type ImageCases = readonly Facts[]

interface JudgedCase {
  readonly facts: Facts
  readonly verdict: Verdict
  readonly findings: readonly Diagnosed[]
}

/**
 * Judges a run: rules over the cases of each image, in order of precedence; `hints` are added to them.
 * If neither credential serves every image, the one with the better outcome decides, `password` first.
 */
export function diagnose(
  images: readonly ImageCases[],
  rules: readonly Rule[],
  hints: readonly Diagnosed[] = [],
): Judgement {
  const judged = images.map((cases) => cases.map((facts) => judge(facts, rules)))
  const outcomes = roles.flatMap((role) => {
    const ofRole = judged.flatMap((cases) => cases.filter(({ facts }) => facts.credential.role === role))
    return ofRole.length === 0 ? [] : [{ role, verdict: worst(ofRole.map(({ verdict }) => verdict)) }]
  })
  const best = outcomes.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0]
  const verdict = best?.verdict ?? 'inconclusive'
  return {
    verdict,
    credential: best !== undefined && verdict === 'ready' ? best.role : 'none',
    images: judged.flatMap((cases) => judgedImage(cases, best?.role)),
    findings: inOrder([...merged(judged.flat().flatMap(({ findings }) => findings)), ...hints], rules),
  }
}

/** Reads a workflow file through the rules: findings about its text alone, in the rules' order. */
export const review = (
  workflow: WorkflowFacts,
  rules: readonly Rule[],
  repository: RepositoryFacts = {},
): readonly Diagnosed[] =>
  rules.flatMap((rule) =>
    (rule.lint?.(workflow, repository) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, 'file')),
  )

/** A finding that is about no image: one of a file's text, or of a run that asked nothing. */
export const withoutImage = (rule: Rule, diagnosis: Diagnosis<unknown>, source: Source): Diagnosed => ({
  rule,
  diagnosis,
  severity: diagnosis.severity ?? rule.severity,
  params: { detail: diagnosis.detail, source, images: [], answers: [] },
  role: 'password',
})

/** Findings about what a run is asked to check, whatever the registry says of it. */
export const askedFindings = (request: AskedRun, rules: readonly Rule[], source: Source): readonly Diagnosed[] =>
  rules.flatMap((rule) => (rule.ask?.(request) ?? []).map((diagnosis) => withoutImage(rule, diagnosis, source)))

/**
 * What the text of the running job's file shows beside: it explains no refusal here, so it is no error. `given` is what the
 * job's token has, if that is known.
 */
export function hints(
  running: RunningWorkflow | undefined,
  rules: readonly Rule[],
  repository: RepositoryFacts = {},
  given?: Permissions,
): readonly Diagnosed[] {
  if (running?.workflow === undefined) return []
  const { workflow } = running
  const jobs = workflow.jobs.map((job) => (job.id === running.job?.id ? { ...job, given } : job))
  const found = review(
    { ...workflow, jobs },
    rules.filter(({ diagnose }) => diagnose === undefined),
    repository,
  )
  const ofThisJob = found.filter(({ diagnosis }) => diagnosis.job === undefined || diagnosis.job === running.job?.id)
  return ofThisJob.map((hint) => (hint.severity === 'error' ? { ...hint, severity: 'warning' } : hint))
}

function judge(facts: Facts, rules: readonly Rule[]): JudgedCase {
  const fired: Diagnosed[] = []
  for (const rule of rules) {
    if (rule.subject === 'unknown' && fired.some((one) => one.rule.verdict === 'deny')) continue
    const diagnosis = rule.diagnose?.(facts)
    if (diagnosis !== undefined) fired.push(stamp(rule, diagnosis, facts))
  }
  const replaced = new Set(fired.flatMap(({ rule }) => rule.replaces ?? []))
  const findings = fired.filter(({ rule }) => !replaced.has(rule.id))
  return { facts, findings, verdict: verdictOf(facts, findings) }
}

function stamp(rule: Rule, diagnosis: Diagnosis<unknown>, facts: Facts): Diagnosed {
  const refusal = shownRefusal(facts)
  const isInJob = facts.run.job !== ''
  return {
    rule,
    diagnosis,
    severity: severityIn(facts, diagnosis.severity ?? rule.severity, rule),
    params: {
      detail: diagnosis.detail,
      source: isInJob ? 'run' : 'check',
      images: [facts.image.reference],
      answers: refusal === undefined ? [] : [answerText(refusal)],
      token: rule.subject === 'token' && facts.credential.isJobToken ? known(facts.tokenPermissions) : undefined,
      credential: isInJob ? facts.credential.role : undefined,
    },
    role: facts.credential.role,
  }
}

/** Sums up the cases of one image; the verdict is that of the credential that decides. */
function judgedImage(cases: readonly JudgedCase[], role: CredentialRole | undefined): readonly JudgedImage[] {
  const deciding = cases.find(({ facts }) => facts.credential.role === role)
  if (deciding === undefined) return []
  const { image } = deciding.facts
  return [
    {
      reference: image.reference,
      repository: 'repository' in image ? image.repository : '',
      isBadName: image.kind === 'uppercase' || (image.kind === 'invalid' && !image.isGuessed),
      isGuessed: 'isGuessed' in image && image.isGuessed,
      verdict: deciding.verdict,
      package: packageState(cases.map(({ facts }) => facts)),
      pages: packagePages(ownedImage(deciding.facts)),
      findings: [...new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)))],
    },
  ]
}

/** Makes one finding of those that differ in the image only. */
function merged(findings: readonly Diagnosed[]): readonly Diagnosed[] {
  const groups = new Map<string, Diagnosed[]>()
  for (const finding of findings) {
    const { links: _, ...cause } = finding.diagnosis
    const key = JSON.stringify([finding.rule.id, finding.severity, roleOf(finding), cause])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [together(first, group)]
  })
}

/** A name is at fault whichever credential it is asked with. */
const roleOf = ({ rule, role }: Diagnosed): string => (rule.subject === 'name' ? 'either' : role)

function together(first: Diagnosed, group: readonly Diagnosed[]): Diagnosed {
  const links = [...new Set(group.flatMap(({ diagnosis }) => diagnosis.links ?? []))]
  return {
    ...first,
    diagnosis: { ...first.diagnosis, links },
    params: {
      ...first.params,
      images: [...new Set(group.flatMap(({ params }) => params.images))],
      answers: [...new Set(group.flatMap(({ params }) => params.answers))],
    },
  }
}
