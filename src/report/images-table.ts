import { code, table, text } from './markdown.ts'
import type { Report, ReportedImage } from './report.ts'
import { signs } from './signs.ts'
import { fitting } from './text.ts'
import type { ReportWords } from './words.ts'

// Bytes, of the 1 MiB that a job summary may have.
const room = 150_000

/** The images of a report as a Markdown table, or empty if it has none. */
export function imagesTable({ images, access }: Report, words: ReportWords): string {
  if (images.length === 0) return ''
  const { image, verdict, package: itsPackage, findings } = words.images
  const rows = images.map((one) => row(one, words.verdicts[access][one.verdict], words))
  const { leftOut } = fitting(rows.map(String), room)
  const shown = table([image, verdict, itsPackage, findings].map(text), rows.slice(0, rows.length - leftOut))
  return leftOut === 0 ? shown : `${shown}\n\n${text(words.leftOut(leftOut))}`
}

const row = (image: ReportedImage, verdict: string, words: ReportWords): readonly string[] => [
  image.guessed ? `${code(image.reference)} ${text(words.guessed)}` : code(image.reference),
  `${signs.verdict[image.verdict]} ${text(verdict)}`,
  text(words.packages[image.package]),
  image.findings.map(code).join('<br>'),
]
