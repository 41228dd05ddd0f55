import type { InputProblem } from '../report/bad-input.ts'
import type { Note } from '../report/note.ts'
import type { Conclusion, ReportWords } from '../report/words.ts'
import type { Language } from './language.ts'

const report: ReportWords = {
  headline,
  basis,
  quiet: ({ access, registry }, images) =>
    access === 'push'
      ? `${registry} accepted an upload session for ${images}: this run can push.`
      : `${registry} lets this run read ${images}: it can pull.`,
  loginWith: () => 'Log in with fallback-password: the registry accepts it for every image, and refuses password.',
  note,
  images: { image: 'Image', verdict: 'Answer', package: 'Package', findings: 'Findings' },
  verdicts: {
    push: { ready: 'push accepted', denied: 'push refused', inconclusive: 'no clear answer' },
    pull: { ready: 'pull accepted', denied: 'pull refused', inconclusive: 'no clear answer' },
  },
  packages: { exists: 'exists', absent: 'not visible', unknown: 'not known' },
  guessed: '(guessed from the name of the repository)',
  finding: {
    problem: 'What happened',
    remedy: 'What to do',
    who: 'Who can do it',
    place: 'Where it is decided',
    images: 'Images',
    links: 'Where to go',
    change: 'The change',
    docs: (id) => `All about ${id}`,
  },
  confidence: {
    certain: '',
    likely: 'This is probably so, but not certain.',
    possible: 'This is possibly so, but not certain.',
  },
  who: {
    'workflow-author': 'Anyone who can change the workflow',
    'package-admin': 'An admin of the package',
    'organization-owner': 'An owner of the organisation',
    'credential-owner': 'The owner of the credential',
    nobody: 'Nobody needs to act: at most, wait',
  },
  labelled: (label, text) => `${label}: ${text}`,
  untrusted:
    'Caution: outsiders can start this workflow with code of their own, and its token may write. Give it packages: write only if no code from a pull request or a comment is built or run.',
  line: (line) => `line ${line}`,
  evidence: {
    title: (requests) => `What was asked, and every answer (${counted(requests, 'request')})`,
    request: 'Request',
    answer: 'Answer, as received',
    tries: 'Tries',
    time: 'Time',
    requestId: 'Request id',
    noAnswer: 'no answer',
  },
  proof: {
    title: 'How to see that it worked',
    newRun:
      'After a change of the workflow, start a new run: push a commit, or choose Run workflow. Re-run jobs takes the files of the old commit, and is enough only if nothing but settings or a secret changed.',
    line: 'The log of this step then says:',
    page: 'After the push, the image shows on the page of its package:',
  },
  leftOut: (count) => `${count} more did not fit here: the output "report" has all.`,
  badInput: (bad) => ({
    title: `Bad input: ${bad.input}`,
    message: `${bad.input} is ${bad.value === '' ? 'empty' : `"${bad.value}"`}. ${allowed(bad)}`,
  }),
}

/** English: each rule brings its own words. */
export const english: Language = { id: 'en', report, words: (rule) => rule.words }

const askers: Readonly<Record<Conclusion['asker'], string>> = { run: 'run', person: 'credential' }

function headline({ verdict, access, registry, isAsked, asker }: Conclusion): string {
  if (!isAsked) return `No image is on ${registry}, so there was nothing to ask`
  const action = `${access} ${access === 'push' ? 'to' : 'from'} ${registry}`
  if (verdict === 'ready') return `This ${askers[asker]} can ${action}`
  if (verdict === 'denied') return `This ${askers[asker]} cannot ${action}`
  return `It is unclear whether this ${askers[asker]} can ${action}`
}

function basis({ verdict, access, registry, isAsked, namesGhcr }: Conclusion): string {
  if (!isAsked && namesGhcr)
    return `ghcr.io belongs to github.com, and does not know the token of this server, whose own registry is ${registry}. To push to ghcr.io all the same, give this step registry: ghcr.io and a password of github.com.`
  if (!isAsked)
    return `Only images on ${registry} are checked. To check another registry, name it in the input "registry".`
  if (verdict === 'inconclusive')
    return 'No clear answer came, so nothing is held against this run: the push itself will tell.'
  if (verdict === 'denied')
    return `See below what has to change, and who can change it.${access === 'push' ? ' Nothing was uploaded.' : ''}`
  return access === 'push'
    ? `${registry} accepted an upload session for every image, which is how each push begins. Nothing was uploaded.`
    : `${registry} let this run read every image.`
}

function note(note: Note, registry: string): string {
  if (note.kind === 'passed-over') return `Not checked, because it is not on ${registry}: ${note.reference}`
  return `No line of ${note.file} can be named: ${note.reason}`
}

function allowed({ allowed, input }: InputProblem): string {
  switch (allowed.kind) {
    case 'one-of':
      return `Allowed: ${allowed.values.join(', ')}.`
    case 'seconds':
      return 'Allowed: a number of seconds above 0, for example 30.'
    case 'host':
      return 'Allowed: a host, or host:port, without https:// and without a path, for example ghcr.io.'
    case 'address':
      return 'Allowed: an address that begins with https://, for example https://github.com.'
    case 'not-empty':
      return `Allowed: any text. Leave ${input} out of "with:" to get its default.`
    case 'images':
      return 'Allowed: names of images, for example ghcr.io/octo/app. Without GITHUB_REPOSITORY none can be guessed.'
    case 'own-password':
      return `The job's own token is sent to ${allowed.host} only. For another registry, set the input "password" to a credential of that registry.`
  }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
