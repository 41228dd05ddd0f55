import type { Language } from '../languages/language.ts'
import type { Diagnosed } from '../rules/engine.ts'
import type { Edit, SymbolicLocation } from '../workflow/model.ts'
import type { Finding, Location } from './report.ts'
import { abridged } from './text.ts'

/** What a diagnosis needs to become a finding: words, addresses, and the texts of the files that it is about. */
export interface Renderer {
  readonly language: Language
  /** Address of a rule's page. */
  docs(id: string): string
  /** The line of a place; nothing where the file could not be read. */
  locate(place: SymbolicLocation): Location | undefined
  /** A change as a unified diff; nothing where none can be offered. */
  patch(edit: Edit): string | undefined
}

/** How it is told: in which language, and where the docs are. */
export type RenderOptions = Pick<Renderer, 'language' | 'docs'>

/** Puts a diagnosis into words, lines and a diff. Texts are bounded, and otherwise as they were received. */
export function toFinding({ rule, severity, diagnosis, params }: Diagnosed, how: Renderer): Finding {
  const words = how.language.words(rule)
  const location = diagnosis.place && how.locate(diagnosis.place)
  const diff = diagnosis.edit && how.patch(diagnosis.edit)
  return {
    id: rule.id,
    severity,
    confidence: diagnosis.confidence,
    title: abridged(words.title(params), longest.title),
    problem: abridged(words.problem(params), longest.text),
    remedy: remedyOf(words.remedy(params), diagnosis.edit, how),
    who: diagnosis.who ?? rule.who,
    docs: how.docs(rule.id),
    links: diagnosis.links ?? [],
    images: params.images.map((image) => abridged(image, longest.image)),
    ...(location && { location }),
    ...(diff !== undefined && { diff }),
  }
}

const longest = { title: 200, text: 4000, image: 400 }

function remedyOf(remedy: string, edit: Edit | undefined, { language }: Renderer): string {
  const warned = edit?.runsUntrusted ? `${abridged(remedy, longest.text)}\n${language.report.untrusted}` : remedy
  return abridged(warned, longest.text + 1000)
}
