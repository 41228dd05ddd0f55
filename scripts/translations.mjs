// Lists what a language does not say yet, so that it is said in English there: one line for each language, or nothing.
// It never fails: who adds a text need not speak every language. It imports the languages from build/.
import { languages } from '../build/src/languages/index.js'
import { rules } from '../build/src/rules/index.js'
import { has } from './scaffold/files.mjs'

const english = await languages.en()

for (const id of Object.keys(languages)) {
  const language = await languages[id]()
  const missing =
    language === english ? [] : [...textsIn(language, english), ...rules.flatMap((rule) => ofRule(rule, language))]
  if (missing.length > 0) console.log(`${id}: ${missing.length} in English still: ${missing.join(', ')}`)
}

/** Words and page of a rule that a language lacks. */
function ofRule(rule, { id, words }) {
  const page = `docs/${id}/rules/${rule.id}.md`
  return [...(words(rule) === rule.words ? [`words of ${rule.id}`] : []), ...(has(page) ? [] : [page])]
}

/** Places of the texts below a value that are the English ones: `report.finding.problem`. */
function textsIn(own, other, place = '') {
  if (typeof other === 'object' && other !== null)
    return Object.keys(other).flatMap((key) => textsIn(own?.[key], other[key], place === '' ? key : `${place}.${key}`))
  return own === other && other !== '' ? [place] : []
}
