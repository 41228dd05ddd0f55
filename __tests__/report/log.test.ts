import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { english } from '../../src/languages/english.ts'
import { log, logLine } from '../../src/report/log.ts'
import type { Report } from '../../src/report/report.ts'
import { evidence, finding, hostile, report } from './worlds.ts'

const logged = (params: Report, notes: Parameters<typeof log>[0]['notes'] = []) => {
  const conclusion = {
    verdict: params.verdict,
    access: params.access,
    registry: params.registry,
    isAsked: true,
    asker: 'run',
  } as const
  return log({ report: params, conclusion, notes, remarks: [] }, english.report)
}

describe('log', () => {
  it('is one quiet line when all is well', () => {
    expect(logged(report({ verdict: 'ready', findings: [finding({ severity: 'notice' })] }))).toEqual([
      'ghcr.io accepted an upload session for ghcr.io/octo/app: this run can push.',
    ])
  })

  it('is the conclusion and the evidence when the push is refused', () => {
    expect(logged(report())).toEqual([
      'This run cannot push to ghcr.io',
      {
        group: 'What was asked, and every answer (1 request)',
        lines: [
          'POST https://ghcr.io/v2/octo/app/blobs/uploads/ -> 403 DENIED: installation not allowed to Write organization package (2x, 80 ms, Request id C0DE:1)',
        ],
      },
    ])
  })

  it('is no quiet line when the push is refused, though only a notice explains it', () => {
    const expected = report({ verdict: 'denied', findings: [finding({ severity: 'notice' })], evidence: [] })
    expect(logged(expected)).toEqual(['This run cannot push to ghcr.io'])
  })

  it('names each image if there are several', () => {
    const [image] = report().images
    const images = image
      ? [image, { ...image, reference: 'ghcr.io/octo/web', verdict: 'ready' as const, findings: [] }]
      : []
    expect(logged(report({ images, evidence: [] }))).toEqual([
      'This run cannot push to ghcr.io',
      'ghcr.io/octo/app: push refused [missing-packages-write]',
      'ghcr.io/octo/web: push accepted',
    ])
  })

  it('says that no answer came', () => {
    const silent = { request: 'GET https://ghcr.io/token', status: 0, tries: 3, milliseconds: 30_000 }
    const [, group] = logged(report({ verdict: 'inconclusive', evidence: [silent] }))
    expect(group).toMatchObject({ lines: ['GET https://ghcr.io/token -> no answer (3x, 30000 ms)'] })
  })

  it('lists what was skipped', () => {
    const notes = [{ kind: 'passed-over', reference: 'docker.io/octo/app' }] as const
    expect(logged(report({ verdict: 'ready', findings: [] }), notes)[0]).toBe(
      'Not checked, because it is not on ghcr.io: docker.io/octo/app',
    )
  })
})

describe('logLine', () => {
  // The runner takes a line for a command where it begins with :: after white space, or holds ##[ anywhere.
  const command = /^\s*::|##\[/

  it.each(Object.entries(hostile))('of %s is no command and has no line feed', (_, text) => {
    expect(logLine(text)).not.toMatch(command)
    expect(logLine(text)).not.toMatch(/[\n\r]/)
    expect(logLine(text).length).toBeLessThanOrEqual(4010)
  })

  it('is no command, for any text', () => {
    const pieces = fc.array(fc.constantFrom(':', '::', '#', '##[', '[', ' ', '\t', '\n', '\u0085', '\ufeff', 'error'))
    fc.assert(fc.property(pieces, (parts) => expect(logLine(parts.join(''))).not.toMatch(command)))
  })

  it('keeps what is harmless as it is', () => {
    expect(logLine('POST https://ghcr.io/v2/ -> 403 DENIED a::b')).toBe('POST https://ghcr.io/v2/ -> 403 DENIED a::b')
  })

  it('of an answer in the evidence is no command either', () => {
    const [, group] = logged(
      report({ evidence: [evidence({ request: '::error::x', message: '\n::error::y ##[error]z' })] }),
    )
    expect(typeof group === 'object' && group.lines.every((line) => !command.test(line))).toBe(true)
  })
})
