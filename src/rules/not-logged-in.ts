import type { Access } from '../oci/scope.ts'
import type { JobFacts, Push, WorkflowFacts } from '../workflow/model.ts'
import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { loginFor } from './shared/needs.ts'
import { named, quoted, theImage } from './shared/phrases.ts'
import { toCopy } from './shared/text.ts'

interface Detail {
  readonly access: Access
  /** Lint only: the job, and the program that pushes. */
  readonly job?: string | undefined
  readonly tool?: string | undefined
  /** Lint only: what it pushes. */
  readonly pushed: readonly string[]
  /** True if a login is seen that did not reach the program. */
  readonly isLoggedIn: boolean
  /** Lint only: why a login before it does not serve it. */
  readonly missed?: Push['missedLogin']
}

/** A request without a credential: no login before it that its tool makes use of. */
export const notLoggedIn = defineRule({
  id: 'not-logged-in',
  subject: 'workflow',
  verdict: 'none',
  severity: 'warning',
  who: 'workflow-author',
  lint: ({ isValid, jobs }: WorkflowFacts): readonly Diagnosis<Detail>[] =>
    isValid ? jobs.flatMap((job) => job.pushes.filter(isAnonymous).map((push) => diagnosed(job, push))) : [],
  explain: ({ access, isLoggedIn }: LogFacts): Diagnosis<Detail> => ({
    detail: { access, pushed: [], isLoggedIn },
    confidence: 'likely',
  }),
  words: {
    summary: 'A push before any login that it can use',
    title: ({ detail: { tool } }) =>
      tool === undefined ? 'The request came without a login' : `${tool} pushes without a login`,
    problem: ({ detail, images }) => {
      const { access, job, tool, pushed, isLoggedIn, missed } = detail
      if (job !== undefined)
        return `In the job ${quoted(job)}, ${tool} pushes ${named(pushed)}, ${missed === undefined ? `but no earlier step logs in to the registry in a way that ${tool} uses` : misses[missed]}. GHCR refuses a push without a credential.`
      return `${theImage(images)} was asked for without a credential that the registry could use. ${isLoggedIn ? 'The log shows a login before, which did not reach the program that asked.' : access === 'push' ? 'GHCR refuses a push without a login.' : 'GHCR shows what is private, or does not exist, to nobody without a login.'}`
    },
    remedy: ({ detail }) => {
      if (detail.missed !== undefined) return cures[detail.missed]
      return detail.isLoggedIn ? reachIt : logIn(detail)
    },
  },
})

const misses = {
  user: 'but the login before it is of another user: root, by sudo, has logins of its own',
  'docker-config': 'but the login before it is kept in another folder: DOCKER_CONFIG differs',
} as const

const cures = {
  user: 'Take sudo away from the push, or log in with sudo too: both have to be the same user.',
  'docker-config': 'Give the login and the push the same DOCKER_CONFIG, for example in the env: of the job.',
} as const

const reachIt = `See why the login did not reach it:
- sudo: root has a home, and so logins, of its own. Log in with sudo too.
- A container: mount ~/.docker into it, or log in inside.
- Another job: each one begins without logins.
- DOCKER_CONFIG, or HOME: both have to be the same for the login and for the program.
- A tool that reads another file: helm, podman, crane and others have logins of their own.
- Jobs side by side on one machine: one's logout takes the other's login. Give each a DOCKER_CONFIG.`

function logIn({ access, tool, pushed }: Detail): string {
  const publicOne =
    access === 'pull'
      ? '\nA public image needs no login: if it should be public, compare its name and its visibility.'
      : ''
  return `Log in before it, in the same job:${toCopy(loginFor(tool, pushed))}${publicOne}`
}

const isAnonymous = ({ isCertain, credential }: Push): boolean => isCertain && credential === 'none'

const diagnosed = (job: JobFacts, { place, tool, images, missedLogin }: Push): Diagnosis<Detail> => ({
  detail: {
    access: 'push',
    job: job.id,
    tool,
    pushed: images,
    isLoggedIn: false,
    ...(missedLogin && { missed: missedLogin }),
  },
  confidence: 'likely',
  place,
  job: job.id,
})
