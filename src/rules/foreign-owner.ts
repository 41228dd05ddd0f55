import { isSameName } from '../github/repository.ts'
import type { Access } from '../oci/scope.ts'
import type { Facts } from '../preflight/facts.ts'
import type { WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule, type RepositoryFacts } from './rule.ts'
import { answered, quoted, theImage, tokenWay } from './shared/phrases.ts'
import { isNameUnknown, isReadRefusal } from './shared/read-refusal.ts'
import { reasonOf } from './shared/refusal.ts'
import { mayUseToken } from './shared/settings-links.ts'
import { bounded, toCopy } from './shared/text.ts'
import { firstOfEach, hostOf, isOfGithub, type NameInJob, namesIn, placeOf } from './shared/written-names.ts'

interface Detail {
  readonly access: Access
  readonly registry: string
  readonly owner?: string | undefined
  readonly runOwner?: string | undefined
  /** The repository that the package probably comes from. */
  readonly home?: string | undefined
  /** True if the event says that the run's repository is a fork. */
  readonly isFork: boolean
  readonly hasTokenWay: boolean
  /** Lint only: the name as it is written, with whoever starts the run as its owner. */
  readonly written?: string | undefined
}

/**
 * The job's token is used under another owner than its repository's: known from the name alone, or by the refusal's text.
 * A pull is judged only once it is refused, for public packages are everybody's.
 */
export const foreignOwner = defineRule({
  id: 'foreign-owner',
  subject: 'name',
  verdict: 'deny',
  severity: 'error',
  who: 'workflow-author',
  replaces: ['missing-packages-read', 'repository-not-granted'],
  diagnose(facts: Facts): Diagnosis<Detail> | undefined {
    const { access, image, registry, run } = facts
    if (image.kind !== 'image') return undefined
    const runOwner = run.githubRepository?.owner
    if (isSameName(image.owner, runOwner)) return undefined
    const isCertain = reasonOf(facts) === 'installation-elsewhere' || isKnownUnasked(facts)
    if (!isCertain && !isRefusedPull(facts)) return undefined
    const home = `${image.owner}/${run.githubRepository?.name ?? image.packageName.split('/')[0]}`
    return {
      detail: {
        access,
        registry,
        owner: image.owner,
        runOwner,
        home,
        isFork: run.isFork === true,
        hasTokenWay: mayUseToken(facts),
      },
      confidence: isCertain ? 'certain' : 'likely',
    }
  },
  lint: (workflow: WorkflowFacts, repository: RepositoryFacts): readonly Diagnosis<Detail>[] =>
    firstOfEach(namesIn(workflow).filter(isActorsIn(repository)), ({ job, written }) => `${job.id} ${written}`).map(
      (one) => ({
        detail: {
          access: 'push',
          registry: hostOf(one.name) ?? 'ghcr.io',
          owner: '${{ github.actor }}',
          isFork: false,
          hasTokenWay: false,
          written: one.written,
        },
        severity: 'warning',
        confidence: 'likely',
        ...placeOf(one),
      }),
    ),
  explain({ access, image, registry }: LogFacts): Diagnosis<Detail> {
    const { owner, home } =
      image?.kind === 'image'
        ? { owner: image.owner, home: `${image.owner}/${image.packageName.split('/')[0]}` }
        : { owner: undefined, home: undefined }
    return { detail: { access, registry, owner, home, isFork: false, hasTokenWay: true }, confidence: 'likely' }
  },
  words: {
    summary: "The job's token is used for an owner other than the repository's",
    title: ({ detail }) =>
      detail.written !== undefined
        ? "The image's owner is whoever starts the run"
        : detail.access === 'push'
          ? 'This token cannot push to that owner'
          : "This token cannot read that owner's private packages",
    problem: (params) =>
      params.detail.written !== undefined
        ? `${quoted(params.detail.written)} belongs to the person who starts the run, and a job's token (GITHUB_TOKEN) can push only to the owner of its repository. Somebody else's run will be refused.`
        : `${answered(params)}${theImage(params.images)} belongs to ${ownerOf(params.detail)}, but ${tokens(params.detail)} ${reach(params.detail)}`,
    remedy: (params) =>
      params.detail.written !== undefined
        ? `Name the repository's owner instead:${toCopy(params.detail.written.replace(/\$\{\{ github\.\w*actor \}\}/, '${{ github.repository_owner }}'))}\nIf that has capital letters, docker/metadata-action lowercases the name.`
        : (params.detail.access === 'push' ? forPush(params.detail) : forPull(params.detail)) + second(params),
  },
})

const ownerOf = ({ owner }: Detail): string => (owner === undefined ? 'another owner' : bounded(owner, 60))

const tokens = ({ runOwner }: Detail): string =>
  runOwner === undefined ? 'the token belongs to another.' : `the token belongs to a repository of ${runOwner}.`

const reach = ({ access }: Detail): string =>
  access === 'push'
    ? "A job's token (GITHUB_TOKEN) can push only to the owner of the repository that runs it, whatever its permissions."
    : "Beside public packages, a job's token (GITHUB_TOKEN) can read only those of the owner of the repository that runs it, whatever its permissions."

const guardOf = ({ home = 'octo/app' }: Detail): string =>
  `let the job run only in the repository that the package belongs to:${toCopy(`if: github.repository == '${bounded(home, 140)}'`)}`

function forPush(detail: Detail): string {
  const { registry, runOwner, isFork } = detail
  const guard = guardOf(detail)
  const own = `push to your own owner:${toCopy(`${registry}/${runOwner?.toLowerCase() ?? 'OWNER'}/…`)}`
  return isFork
    ? `This repository is a fork: ${guard}\nOr ${own}`
    : `Either ${own}\nOr, if this also runs in forks, ${guard}`
}

function forPull(detail: Detail): string {
  const open = `ave ${ownerOf(detail)} make the package public: Package settings → Change visibility.`
  const guard = guardOf(detail)
  return detail.isFork
    ? `This repository is a fork: ${guard}\nOr h${open}`
    : `H${open}\nOr, if this also runs in forks, ${guard}`
}

const second = (params: Parameters<typeof tokenWay>[0] & { readonly detail: Detail }): string =>
  params.detail.hasTokenWay
    ? tokenWay(
        params,
        params.detail.access,
        `somebody who may ${params.detail.access === 'push' ? 'write' : 'read'} packages of ${ownerOf(params.detail)}`,
      )
    : ''

function isRefusedPull(facts: Facts): boolean {
  const isKnown = facts.run.githubRepository !== undefined && facts.credential.isJobToken
  return isKnown && isReadRefusal(facts) && !isNameUnknown(facts)
}

function isKnownUnasked({ access, answer, credential, image, run }: Facts): boolean {
  if (image.kind !== 'image' || image.isGuessed || run.githubRepository === undefined) return false
  return credential.isJobToken && access === 'push' && answer.kind === 'skipped'
}

/** True for `ghcr.io/${{ github.actor }}/…` that is pushed with the job's token. */
const isActorsIn =
  ({ registry }: RepositoryFacts) =>
  ({ name: { text }, push }: NameInJob): boolean => {
    const [host, owner, rest] = text
    const isActor = typeof owner === 'object' && /^github\.(?:triggering_)?actor$/.test(owner.name)
    const isOwner = isActor && typeof rest === 'string' && rest.startsWith('/')
    if (push?.credential !== 'job-token' || !isOwner || typeof host !== 'string') return false
    const name = host.toLowerCase().replace(/\/$/, '')
    return host.endsWith('/') && isOfGithub(name, registry)
  }
