import { known } from '../http/observed.ts'
import type { Refused } from '../oci/answer.ts'
import type { Image } from '../oci/image.ts'
import type { Facts } from '../preflight/facts.ts'
import type { CredentialRole } from '../preflight/request.ts'
import type { RunningWorkflow } from '../preflight/running-workflow.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { Confidence, Diagnosis, MessageParams, Rule, Severity } from './rule.ts'
import { reasonOf, showsPackage } from './shared/refusal.ts'

/** The three answers: this push will be accepted, will be refused, or nobody can tell. */
export type Verdict = 'ready' | 'denied' | 'inconclusive'

/** A diagnosis with the rule that made it and every image that shares it. */
export interface Diagnosed {
  readonly rule: Rule
  readonly severity: Severity
  readonly diagnosis: Diagnosis<unknown>
  readonly params: MessageParams<unknown>
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
  readonly package: 'exists' | 'absent' | 'unknown'
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

interface JudgedCase {
  readonly facts: Facts
  readonly verdict: Verdict
  readonly findings: readonly Diagnosed[]
}

const verdicts: readonly Verdict[] = ['denied', 'inconclusive', 'ready']
const severities: readonly Severity[] = ['error', 'warning', 'notice']
const confidences: readonly Confidence[] = ['certain', 'likely', 'possible']
const roles: readonly CredentialRole[] = ['password', 'fallback-password']

const worst = (of: readonly Verdict[]): Verdict => verdicts.find((verdict) => of.includes(verdict)) ?? 'inconclusive'

/**
 * Judges a run: rules over the facts of each image and credential, in order of precedence; `hints` are told beside them.
 * Where neither credential serves every image, the one with the better outcome decides, `password` first.
 */
export function diagnose(cases: readonly Facts[], rules: readonly Rule[], hints: readonly Diagnosed[] = []): Judgement {
  const judged = cases.map((facts) => judge(facts, rules))
  const outcomes = roles.flatMap((role) => {
    const ofRole = judged.filter(({ facts }) => facts.credential.role === role)
    return ofRole.length === 0 ? [] : [{ role, cases: ofRole, verdict: worst(ofRole.map(({ verdict }) => verdict)) }]
  })
  const best = outcomes.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0]
  const verdict = best?.verdict ?? 'inconclusive'
  return {
    verdict,
    credential: best !== undefined && verdict === 'ready' ? best.role : 'none',
    images: (best?.cases ?? []).map((one) => judgedImage(one, judged)),
    findings: inOrder([...merged(judged.flatMap(({ findings }) => findings)), ...hints], rules),
  }
}

/** Reads a workflow file through the rules: findings about its text alone, in the rules' order. */
export const review = (workflow: WorkflowFacts, rules: readonly Rule[]): readonly Diagnosed[] =>
  rules.flatMap((rule) => (rule.lint?.(workflow) ?? []).map((diagnosis) => withoutImage(rule, diagnosis)))

/** A finding that is about no image: one of a file's text, or of a run that asked nothing. */
export const withoutImage = (rule: Rule, diagnosis: Diagnosis<unknown>): Diagnosed => ({
  rule,
  diagnosis,
  severity: diagnosis.severity ?? rule.severity,
  params: { detail: diagnosis.detail, images: [], answers: [], role: 'password' },
})

/** What the text of the running job's file shows beside: it explains no refusal here, so it is no error. */
export function hints(running: RunningWorkflow | undefined, rules: readonly Rule[]): readonly Diagnosed[] {
  if (running?.workflow === undefined) return []
  const found = review(
    running.workflow,
    rules.filter(({ layer }) => layer === 'static'),
  )
  const ofThisJob = found.filter(({ diagnosis }) => diagnosis.job === undefined || diagnosis.job === running.job?.id)
  return ofThisJob.map((hint) => (hint.severity === 'error' ? { ...hint, severity: 'warning' } : hint))
}

/**
 * The one finding that the outcome is about, or none: the first error, else what explains a denied verdict without
 * being one, else, where the verdict is another, the first warning.
 */
export function primary({ verdict, findings }: Judgement): Diagnosed | undefined {
  const first = (severity: Severity) => findings.find((finding) => finding.severity === severity)
  if (verdict === 'denied') return first('error') ?? findings.find(({ rule }) => rule.verdict === 'deny')
  return first('error') ?? first('warning')
}

function judge(facts: Facts, rules: readonly Rule[]): JudgedCase {
  const fired: Diagnosed[] = []
  for (const rule of rules) {
    if (rule.isLastResort && fired.some((one) => one.rule.verdict === 'deny')) continue
    const diagnosis = rule.diagnose?.(facts)
    if (diagnosis !== undefined) fired.push(stamp(rule, diagnosis, facts))
  }
  const replaced = new Set(fired.flatMap(({ rule }) => rule.replaces ?? []))
  const findings = fired.filter(({ rule }) => !replaced.has(rule.id))
  return { facts, findings, verdict: verdictOf(facts, findings) }
}

function stamp(rule: Rule, diagnosis: Diagnosis<unknown>, facts: Facts): Diagnosed {
  const answer = known(facts.answer)
  return {
    rule,
    diagnosis,
    severity: lowered(diagnosis.severity ?? rule.severity, rule, facts),
    params: {
      detail: diagnosis.detail,
      images: [facts.image.reference],
      answers: answer?.kind === 'refused' ? [spoken(answer)] : [],
      role: facts.credential.role,
    },
  }
}

/** A guessed name is never denied for its own or a package's sake, and a credential that another replaces stops nothing. */
function lowered(severity: Severity, rule: Rule, { image, isReplaced }: Facts): Severity {
  const mayBeTheGuess = isGuess(image) && (mayBeThePackage(rule) || image.kind === 'invalid')
  return severity === 'error' && (isReplaced || mayBeTheGuess) ? 'warning' : severity
}

const mayBeThePackage = ({ layer, isOfPackage }: Rule): boolean =>
  layer === 'package' || layer === 'any' || isOfPackage === true

const isGuess = (image: Image): boolean => 'isGuessed' in image && image.isGuessed

function verdictOf(facts: Facts, findings: readonly Diagnosed[]): Verdict {
  if (known(facts.answer)?.kind === 'granted') return 'ready'
  const isDenied = findings.some(({ rule, severity }) => rule.verdict === 'deny' && severity !== 'warning')
  return isDenied ? 'denied' : 'inconclusive'
}

const spoken = ({ status, code, message }: Refused): string =>
  [[status, code].filter(Boolean).join(' '), message].filter(Boolean).join(': ')

function judgedImage({ facts, verdict }: JudgedCase, all: readonly JudgedCase[]): JudgedImage {
  const { image } = facts
  const ofImage = all.filter((one) => one.facts.image.reference === image.reference)
  return {
    reference: image.reference,
    repository: 'repository' in image ? image.repository : '',
    isBadName: image.kind === 'uppercase' || (image.kind === 'invalid' && !image.isGuessed),
    isGuessed: isGuess(image),
    verdict,
    package: packageState(ofImage.map((one) => one.facts)),
    findings: [...new Set(ofImage.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)))],
  }
}

/** Metadata that shows it, or a refusal whose verb needs one, says `exists`; 404, or a refused creation, says `absent`. */
function packageState(ofImage: readonly Facts[]): JudgedImage['package'] {
  const metadata = ofImage.map((facts) => known(facts.package)?.kind)
  if (metadata.includes('visible') || ofImage.some(({ answer }) => showsPackage(answer))) return 'exists'
  const isUnmade = ofImage.some((facts) => reasonOf(facts) === 'installation-may-not-create')
  return metadata.includes('absent') || isUnmade ? 'absent' : 'unknown'
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
const roleOf = ({ rule, params }: Diagnosed): string => (rule.layer === 'name' ? 'either' : params.role)

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

function inOrder(findings: readonly Diagnosed[], rules: readonly Rule[]): readonly Diagnosed[] {
  const rank = ({ rule, severity, params, diagnosis }: Diagnosed) =>
    [
      severities.indexOf(severity),
      roles.indexOf(params.role),
      confidences.indexOf(diagnosis.confidence),
      rules.indexOf(rule),
    ] as const
  return findings.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
}
