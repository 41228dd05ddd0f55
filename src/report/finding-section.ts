import type { RunResult } from './compose-output.ts'
import { code, fenced, link, prose, text } from './markdown.ts'
import type { Finding } from './report.ts'
import { signs } from './signs.ts'
import { abridged, fitting } from './text.ts'
import type { ReportWords } from './words.ts'

// Bytes, of those that summary.ts has for findings.
const roomForImages = 50_000
// Characters; a longer one is in the output "report" alone, for half a diff could not be applied.
const longestDiff = 20_000
const mostLinks = 20

interface SectionOptions {
  readonly hasManyImages: boolean
  readonly addressOf?: RunResult['addressOf'] | undefined
}

/** One finding in the job summary: what was seen, what it means, what to do, who can do it, and where to begin. */
export const findingSection = (
  finding: Finding,
  { hasManyImages, addressOf }: SectionOptions,
  words: ReportWords,
): string =>
  [
    `### ${signs.severity[finding.severity]} ${text(finding.title)} ${code(finding.id)}`,
    labelled(words.finding.problem, text(finding.problem)),
    hasManyImages ? images(finding, words) : '',
    place(finding, addressOf, words),
    labelled(words.finding.remedy, prose(finding.remedy)),
    change(finding, words),
    labelled(words.finding.who, text(words.who[finding.who])),
    addresses(finding, words),
  ]
    .filter((part) => part !== '')
    .join('\n\n')

const labelled = (label: string, markdown: string): string => `**${text(label)}**<br>${markdown}`

function images({ images }: Finding, words: ReportWords): string {
  if (images.length === 0) return ''
  const { kept, leftOut } = fitting(images.map(code), roomForImages)
  const more = leftOut === 0 ? [] : [text(words.leftOut(leftOut))]
  return labelled(words.finding.images, [...kept, ...more].join('<br>'))
}

function place({ location }: Finding, addressOf: SectionOptions['addressOf'], words: ReportWords): string {
  if (location === undefined) return ''
  const address = addressOf?.(location)
  const line = words.line(location.line)
  const shown = address === undefined || address.length > 1000 ? text(line) : link(address, line)
  return labelled(words.finding.place, `${code(abridged(location.file, 300))} ${shown}`)
}

const change = ({ diff }: Finding, words: ReportWords): string =>
  diff === undefined || diff.length > longestDiff ? '' : `**${text(words.finding.change)}**\n\n${fenced(diff, 'diff')}`

const addresses = ({ links, docs, id }: Finding, words: ReportWords): string => {
  const pages = links.slice(0, mostLinks).map((address) => link(abridged(address, 1000)))
  const all = [...pages, link(abridged(docs, 1000), words.finding.docs(id))]
  return [`**${text(words.finding.links)}**`, '', ...all.map((one) => `- ${one}`)].join('\n')
}
