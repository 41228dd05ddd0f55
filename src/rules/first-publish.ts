import { fullName } from '../github/repository.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { accessPath } from './shared/menus.ts'
import { guessedHint, named } from './shared/phrases.ts'
import { showsPackage } from './shared/refusal.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  /** True if the job's token pushes it, which links it to the repository. */
  readonly isLinked: boolean
  readonly repository?: string | undefined
  readonly isGuessed: boolean
}

/** The push is granted and no package shows yet: what the first push, with the credential that serves it, will make (docs/facts.md, Packages). */
export const firstPublish = defineRule({
  id: 'first-publish',
  subject: 'package',
  verdict: 'none',
  severity: 'notice',
  who: 'nobody',
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, credential, image, run } = facts
    const isGranted = known(facts.answer)?.kind === 'granted' && !facts.isReplaced
    const isFirst = known(facts.package)?.kind === 'absent' && !showsPackage(facts.answerToOther)
    if (image.kind !== 'image' || access !== 'push' || !isGranted || !isFirst) return undefined
    const { githubRepository: of, serverUrl } = run
    const detail = {
      isLinked: credential.isJobToken,
      repository: of && `${serverUrl}/${fullName(of)}`,
      isGuessed: image.isGuessed,
    }
    return { detail, confidence: 'likely', who: detail.isLinked ? 'nobody' : 'workflow-author' }
  },
  words: {
    summary: 'The push is granted and will create the package',
    title: () => 'This will be the first push of the package',
    problem: (params) =>
      `The push is granted, and no package ${named(params.images)} is visible yet. Its page is a 404 until the first push, which is normal. ${outcome(params.detail)}`,
    remedy: ({ detail, source }) =>
      `${linking(detail)} After the push, look at the package's page: its visibility (it may be private) and the repository it is linked to. If a push is refused seconds after the package is created, ${source === 'check' ? 'push' : 'run the job'} again.${guessedHint(detail.isGuessed)}`,
  },
})

const outcome = ({ isLinked }: Detail): string =>
  isLinked
    ? "A first push with the job's token (GITHUB_TOKEN) links the package to this repository, and the package takes over who may access it, unless its owner has switched that off."
    : `A first push with another credential than the job's token (GITHUB_TOKEN) links it to no repository; later pushes with that token are refused until the package lets this repository write: ${accessPath('Write')}.`

function linking({ isLinked, repository = 'https://github.com/OWNER/REPOSITORY' }: Detail): string {
  if (isLinked) return 'There is nothing to do before.'
  return `To link it from the first push on, put this line in the Dockerfile:${toCopy(`LABEL org.opencontainers.image.source=${repository}`)}\nThe label links the package, but cannot authorise a push that is refused.`
}
