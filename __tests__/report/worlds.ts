import { english } from '../../src/languages/english.ts'
import type { Evidence } from '../../src/preflight/evidence.ts'
import type { RenderOptions } from '../../src/report/finding.ts'
import type { Finding, Report, ReportedImage } from '../../src/report/report.ts'
import type { Diagnosed, JudgedImage, Judgement } from '../../src/rules/engine.ts'
import { type Diagnosis, defineRule, type Rule } from '../../src/rules/rule.ts'

/** A rule whose words are its detail. */
export const spoken = defineRule<string, string>({
  id: 'missing-packages-write',
  subject: 'token',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  words: {
    summary: 'summary',
    title: ({ detail }) => `title ${detail}`,
    problem: ({ detail, answers }) => [`problem ${detail}`, ...answers].join('\n'),
    remedy: ({ detail }) => `remedy ${detail}`,
  },
})

/** A diagnosis of that rule about one image. */
export const diagnosed = (
  diagnosis: Partial<Diagnosis<string>> = {},
  params: Partial<Diagnosed['params']> = {},
  rule: Partial<Rule<string, string>> = {},
): Diagnosed => {
  const made: Rule = { ...spoken, ...rule }
  const whole = { detail: '', confidence: 'certain', ...diagnosis } as const
  return {
    rule: made,
    severity: whole.severity ?? made.severity,
    diagnosis: whole,
    params: {
      detail: whole.detail,
      images: ['ghcr.io/octo/app'],
      answers: [],
      source: 'run',
      credential: 'password',
      ...params,
    },
    role: 'password',
  }
}

/** What is known of one image at the end. */
export const judgedImage = (changes: Partial<JudgedImage> = {}): JudgedImage => ({
  reference: 'ghcr.io/octo/app',
  repository: 'octo/app',
  isBadName: false,
  isGuessed: false,
  verdict: 'denied',
  package: 'exists',
  pages: ['https://github.com/orgs/octo/packages/container/package/app'],
  findings: ['missing-packages-write'],
  ...changes,
})

/** The judgement of one image. */
export const judgement = (changes: Partial<Judgement> = {}): Judgement => ({
  verdict: 'denied',
  credential: 'none',
  images: [judgedImage({ verdict: changes.verdict ?? 'denied' })],
  findings: [diagnosed()],
  ...changes,
})

/** English, and a docs page per id. */
export const how: RenderOptions = {
  language: english,
  docs: (id) => `https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/${id}.md`,
}

/** A finding as the report holds it. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'missing-packages-write',
  severity: 'error',
  confidence: 'certain',
  title: 'This job may not write packages',
  problem: 'The block leaves packages out.',
  remedy: 'Add packages: write.',
  who: 'workflow-author',
  docs: 'https://github.com/octo/ghcr-preflight/blob/v1/docs/rules/missing-packages-write.md',
  links: [],
  images: ['ghcr.io/octo/app'],
  ...changes,
})

/** A refused upload. */
export const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  request: 'POST https://ghcr.io/v2/octo/app/blobs/uploads/',
  status: 403,
  code: 'DENIED',
  message: 'installation not allowed to Write organization package',
  requestId: 'C0DE:1',
  tries: 2,
  milliseconds: 80,
  ...changes,
})

/** An image as the report holds it. */
export const reportedImage = (changes: Partial<ReportedImage> = {}): ReportedImage => ({
  reference: 'ghcr.io/octo/app',
  repository: 'octo/app',
  guessed: false,
  verdict: 'denied',
  package: 'exists',
  findings: ['missing-packages-write'],
  ...changes,
})

/** The report of a refused push. */
export const report = (changes: Partial<Report> = {}): Report => ({
  version: 1,
  verdict: 'denied',
  access: 'push',
  registry: 'ghcr.io',
  credential: 'none',
  images: [reportedImage({ verdict: changes.verdict ?? 'denied' })],
  findings: [finding()],
  evidence: [evidence()],
  ...changes,
})

/** A character that is not seen, or that changes how others are seen; line feeds and tabs aside. */
export const hidden = /(?![\n\t])\p{Cc}|\p{Cf}/u

/** Texts of a server, a branch or a file name that try to become active. */
export const hostile: Readonly<Record<string, string>> = {
  'a workflow command': '::error title=x::y',
  'a workflow command after a line feed': 'x\n::stop-commands::token',
  'a workflow command of the first kind': 'x ##[add-mask]secret',
  'a heading': '# heading',
  'a list': '- one\n- two',
  'a numbered list': '1. one\n2) two',
  'a table': '| a | b |\n| - | - |\n| c | d |',
  emphasis: '*a* **b** _c_ __d__ ~e~ ~~f~~',
  code: '`a` ``` b ```',
  'a fence': '```\nx\n```\n~~~\ny\n~~~',
  'a link': '[a](https://example.com) [b][c] <https://example.com>',
  'an image': '![a](https://example.com/a.png)',
  'an address': 'https://example.com http://example.com ftp://example.com www.example.com WWW.example.com',
  'an e-mail address': 'someone@example.com mailto:someone@example.com',
  'a mention': '@octocat cc @github/security',
  'an issue': '#1 octo/app#2',
  'an emoji': ':smile: :+1:',
  mathematics: '$a_b$ $$c$$ $`d`$',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script></details></code><!-- x -->',
  entities: '&lt;b&gt; &#64;octocat &copy;',
  'a quotation': '> a\n>> b',
  'an alert': '> [!CAUTION]\n> a',
  'a footnote': '[^1]\n\n[^1]: a',
  'an underlined heading': 'a\n===\nb\n---',
  'indented code': '    a\n\tb',
  escapes: '\\<b\\> \\`',
  'bidi marks': 'a\u202eb\u2066c\u200fd\u061ce',
  'invisible characters': 'a\u200bb\ufeffc\u00add\u{e0041}e\u3164f',
  'control characters': 'a\u0000b\u001b[31mc\u0007d\u0085e\u007ff\rg',
  'line separators': 'a\u2028b\u2029c',
  'half characters': 'a\ud800b\udc00c',
  'a long line': 'a'.repeat(100_000),
  'a long line of what needs escaping': '@<|'.repeat(35_000),
  'a long line of bidi marks': '\u202e'.repeat(100_000),
}
