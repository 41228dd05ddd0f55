import type { Evidence } from '../preflight/evidence.ts'
import type { JudgedImage, Judgement } from '../rules/engine.ts'
import { type Placed, type RenderOptions, toFinding } from './finding.ts'
import type { Report, ReportedImage } from './report.ts'
import { abridged } from './text.ts'

/** What was judged, each finding with its place in the files that were read. */
export interface PlacedJudgement extends Omit<Judgement, 'findings'> {
  readonly findings: readonly Placed[]
}

/** What was asked of whom, what came back, and what is known of the job's token. */
export interface Asked extends Pick<Report, 'access' | 'registry' | 'evidence'> {
  readonly tokenPermissions?: Report['tokenPermissions'] | undefined
}

/** Makes the report of a run, with what was asked of whom and every answer: the public object of docs/report.schema.json. Texts are bounded. */
export const buildReport = (
  judgement: PlacedJudgement,
  { access, registry, tokenPermissions, evidence }: Asked,
  how: RenderOptions,
): Report => ({
  version: 1,
  verdict: judgement.verdict,
  access,
  registry,
  credential: judgement.credential,
  images: judgement.images.map(reported),
  findings: judgement.findings.map((diagnosed) => toFinding(diagnosed, how)),
  ...(tokenPermissions && {
    tokenPermissions: { packages: tokenPermissions.packages, source: tokenPermissions.source },
  }),
  evidence: evidence.map(shortened),
})

const reported = ({
  reference,
  repository,
  isGuessed,
  verdict,
  package: state,
  findings,
}: JudgedImage): ReportedImage => ({
  reference: abridged(reference, 400),
  repository,
  guessed: isGuessed,
  verdict,
  package: state,
  findings,
})

const shortened = ({ request, status, code, message, requestId, tries, milliseconds }: Evidence): Evidence => ({
  request: abridged(request, 1000),
  status,
  ...(code !== undefined && { code: abridged(code, 100) }),
  ...(message !== undefined && { message: abridged(message, 2000) }),
  ...(requestId !== undefined && { requestId: abridged(requestId, 200) }),
  tries,
  milliseconds,
})
