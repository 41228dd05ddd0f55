import { deviations, requestLines } from '../deviations.ts'
import { filesAt } from '../ref.ts'
import type { Scenario } from '../scenario.ts'
import type { SeenAnnotation, Transcript } from '../transcript.ts'

/** Everything that the demo shows of one run. */
export interface Scene {
  /** The scenario's name as a sentence. */
  readonly sentence: string
  /** The language that the action was asked for, as a tag for HTML. */
  readonly language: string
  readonly repository: string
  readonly job: string
  readonly annotations: readonly ShownAnnotation[]
  /** What a reader of the log sees before unfolding anything. */
  readonly log: readonly string[]
  /** Markdown; empty if none was written. */
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly exitCode: number
  /** `POST /v2/octo/app/blobs/uploads/ 403`. */
  readonly requests: readonly string[]
  /** Differences from what the scenario expects; empty if all went as it should. */
  readonly deviations: readonly string[]
}

/** An annotation with the text of its file, if the scenario has that file. */
export interface ShownAnnotation extends SeenAnnotation {
  readonly source?: string
}

/** Collects what a run of a scenario left behind. */
export const sceneOf = (scenario: Scenario, transcript: Transcript): Scene => ({
  sentence: sentenceOf(scenario.name),
  language: scenario.run.inputs['language'] ?? 'en',
  repository: scenario.run.repository,
  job: scenario.run.job,
  annotations: transcript.annotations.map((annotation) => withSource(annotation, scenario)),
  log: readableLog(transcript.log),
  summary: transcript.summary,
  outputs: transcript.outputs,
  exitCode: transcript.exitCode,
  requests: requestLines(transcript.requests),
  deviations: deviations(scenario.expect, transcript),
})

/** A file's name as a sentence: `a-fork-may-not-push` is "A fork may not push". */
export function sentenceOf(name: string): string {
  const words = name.split('-').map((word) => properNames.get(word) ?? word)
  const sentence = words.join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const properNames: ReadonlyMap<string, string> = new Map(
  ['API', 'Chinese', 'Dependabot', 'GitHub', 'YAML'].map((name) => [name.toLowerCase(), name]),
)

function withSource(annotation: SeenAnnotation, { run, world }: Scenario): ShownAnnotation {
  const path = annotation.file ?? ''
  const checkout = typeof run.checkout === 'object' ? run.checkout : undefined
  const source = [checkout, filesAt(world, run.repository, run.ref), filesAt(world, run.repository)]
    .map((files) => files?.[path])
    .find((text) => text !== undefined)
  return source === undefined ? annotation : { ...annotation, source }
}

/** The log with its groups folded and its annotations left out: these are shown on their own. */
function readableLog(log: string): readonly string[] {
  const lines: string[] = []
  let isFolded = false
  for (const line of log.split('\n')) {
    const group = /^::group::(.*)$/.exec(line)?.[1]
    if (group !== undefined) lines.push(`▸ ${group}`)
    if (!isFolded && line.trim() !== '' && !line.startsWith('::')) lines.push(line)
    isFolded = group !== undefined || (isFolded && line !== '::endgroup::')
  }
  return lines
}
