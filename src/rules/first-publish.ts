import { fullName } from '../github/repository.ts'
import { known } from '../http/observed.ts'
import type { Facts } from '../preflight/facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { guessedHint, named } from './shared/phrases.ts'
import { showsPackage } from './shared/refusal.ts'

interface Detail {
  /** Whether the job's token pushes it, which links it to the repository. */
  readonly isLinked: boolean
  /** The repository's, which a linked package takes on. */
  readonly visibility: 'private' | 'public' | 'unknown'
  readonly repository?: string
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
    const detail: Detail = {
      isLinked: credential.isJobToken,
      visibility: run.isPrivate === undefined ? 'unknown' : run.isPrivate ? 'private' : 'public',
      ...(of === undefined ? {} : { repository: `${serverUrl}/${fullName(of)}` }),
      isGuessed: image.isGuessed,
    }
    return { detail, confidence: 'likely', who: detail.isLinked ? 'nobody' : 'workflow-author' }
  },
  words: {
    summary: 'The push is granted and will create the package',
    title: () => 'This will be the first push of the package',
    problem: (params) =>
      `The push is granted, and no package ${named(params.images)} is visible yet. Its page is a 404 until the first push, which is normal. ${outcome(params.detail)}`,
    remedy: ({ detail }) =>
      `${linking(detail)} If a push is refused seconds after the package is created, run the job again.${guessedHint(detail.isGuessed)}`,
  },
})

function outcome({ isLinked, visibility }: Detail): string {
  if (!isLinked) {
    return "It will be private and linked to no repository, because the first push does not use the job's own token; later pushes with that token are refused until the package grants them."
  }
  if (visibility === 'unknown') return 'It will be linked to this repository and take its visibility.'
  return `It will be linked to this repository and be ${visibility} like it, unless the organisation says otherwise.`
}

function linking({ isLinked, repository = 'https://github.com/OWNER/REPOSITORY' }: Detail): string {
  if (isLinked) return 'There is nothing to do.'
  const label = `LABEL org.opencontainers.image.source=${repository}`
  return `To link it from the first push on, put this line in the Dockerfile: ${label} The label links the package, but cannot authorise a push that is refused.`
}
