import type { Language } from '../languages/language.ts'
import type { Diagnosed } from '../rules/engine.ts'
import type { Edit } from '../workflow/model.ts'
import type { Placement } from '../workflow/placement.ts'
import type { Finding } from './report.ts'
import { abridged, sentences } from './text.ts'

/** The language of a finding, and where the docs are. */
export interface RenderOptions {
  readonly language: Language
  /** Address of a rule's page. */
  docs(id: string): string
}

/** A diagnosis with its place and its change in the files that were read. */
export interface Placed extends Diagnosed, Placement {}

/** Puts a diagnosis into words. Texts are bounded, and otherwise as they were received. */
export function toFinding(
  { rule, severity, diagnosis, location, change, ...rest }: Placed,
  how: RenderOptions,
): Finding {
  const words = how.language.words(rule)
  const params = { ...rest.params, ...(change && { change: change.form }) }
  return {
    id: rule.id,
    severity,
    confidence: diagnosis.confidence,
    title: abridged(words.title(params), longest.title),
    problem: sentences(
      abridged(words.problem(params), longest.text),
      // That nothing explains a refusal is no guess.
      rule.subject === 'unknown' ? '' : how.language.report.confidence[diagnosis.confidence],
    ),
    remedy: remedyOf(words.remedy(params), diagnosis.edit, how),
    who: diagnosis.who ?? rule.who,
    docs: how.docs(rule.id),
    links: diagnosis.links ?? [],
    images: params.images.map((image) => abridged(image, longest.image)),
    ...(location && { location }),
    ...(change && { diff: change.diff }),
  }
}

const longest = { title: 200, text: 4000, image: 400 }

function remedyOf(remedy: string, edit: Edit | undefined, { language }: RenderOptions): string {
  const warned = edit?.runsUntrusted ? `${abridged(remedy, longest.text)}\n${language.report.untrusted}` : remedy
  return abridged(warned, longest.text + 1000)
}
