import type { Expectation } from './scenario.ts'
import type { RecordedRequest } from './simulator.ts'
import type { SeenAnnotation, Transcript } from './transcript.ts'

/** Where a transcript is not what the scenario expects, one sentence each; none if all went as it should. */
export function deviations(expected: Expectation, seen: Transcript): readonly string[] {
  const outputs = Object.entries(expected.outputs).flatMap(([name, value]) =>
    compared(`output ${name}`, value, seen.outputs[name]),
  )
  const report = parsedReport(seen.outputs['report'])
  return [
    ...compared('exit', expected.exit, seen.exitCode),
    ...outputs,
    ...compared(
      'findings',
      expected.findings,
      report.findings?.map(({ severity, id }) => `${severity} ${id}`),
    ),
    ...compared('confidence', expected.confidence, report.findings?.[0]?.confidence),
    ...compared('tokenPermissions', expected.tokenPermissions, report.tokenPermissions ?? 'unknown'),
    ...compared('annotations', expected.annotations?.map(keyed), seen.annotations.map(identified)),
    // The exchange and the upload session go out side by side: which arrives first is chance.
    ...compared('requests', expected.requests?.toSorted(), requestLines(seen.requests).toSorted()),
    ...compared('images', expected.images, verdicts(report)),
    ...compared('unexpected requests', [], seen.unexpected),
  ]
}

/** `GET /token 200`: those of the registry in order, then those of the REST API by name, as these run side by side. */
export function requestLines(requests: readonly RecordedRequest[]): readonly string[] {
  const lines = (isRest: boolean) =>
    requests
      .filter(({ path }) => path.startsWith('/api/') === isRest)
      .map(({ method, path, status }) => `${method} ${path} ${status}`)
  return [...lines(false), ...lines(true).toSorted()]
}

function compared(what: string, expected: unknown, seen: unknown): readonly string[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(seen)) return []
  return [`${what}: expected ${JSON.stringify(expected)}, but saw ${JSON.stringify(seen)}`]
}

const keyed = ({ level, id, file, line }: NonNullable<Expectation['annotations']>[number]) => ({
  level,
  id,
  file,
  line,
})

const identified = ({ level, title, file, line }: SeenAnnotation) =>
  keyed({ level, id: /\[([a-z0-9-]+)\]$/.exec(title)?.[1], file, line })

interface Reported {
  readonly findings?: readonly { readonly id: string; readonly severity: string; readonly confidence: string }[]
  readonly tokenPermissions?: object
  readonly images?: readonly { readonly reference: string; readonly verdict: string }[]
}

function parsedReport(report: string | undefined): Reported {
  try {
    return JSON.parse(report ?? '{}') as Reported
  } catch {
    return {}
  }
}

const verdicts = ({ images = [] }: Reported): Readonly<Record<string, string>> =>
  Object.fromEntries(images.map(({ reference, verdict }) => [reference, verdict]))
