import type { JudgedImage, Judgement } from '../diagnose.ts'
import type { Access, Evidence } from '../facts.ts'
import { bounded } from './bounded.ts'
import { type How, toFinding } from './finding.ts'
import type { Report, ReportedImage } from './report.ts'

/** What was asked of whom, and every answer. */
export interface Asked {
  readonly access: Access
  readonly registry: string
  readonly evidence: readonly Evidence[]
}

/** Makes the report of a run: the public object of docs/report.schema.json. Texts are bounded. */
export const buildReport = (judgement: Judgement, asked: Asked, how: How): Report => ({
  version: 1,
  verdict: judgement.verdict,
  access: asked.access,
  registry: asked.registry,
  credential: judgement.credential,
  images: judgement.images.map(reported),
  findings: judgement.findings.map((diagnosed) => toFinding(diagnosed, how)),
  evidence: asked.evidence.map(shortened),
})

const reported = ({
  reference,
  repository,
  isGuessed,
  verdict,
  package: state,
  findings,
}: JudgedImage): ReportedImage => ({
  reference: bounded(reference, 400),
  repository,
  guessed: isGuessed,
  verdict,
  package: state,
  findings,
})

const shortened = ({ request, status, code, message, requestId, tries, milliseconds }: Evidence): Evidence => ({
  request: bounded(request, 1000),
  status,
  ...(code !== undefined && { code: bounded(code, 100) }),
  ...(message !== undefined && { message: bounded(message, 2000) }),
  ...(requestId !== undefined && { requestId: bounded(requestId, 200) }),
  tries,
  milliseconds,
})
