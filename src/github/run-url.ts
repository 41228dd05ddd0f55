/** A run of a workflow as a page shows it. */
export interface RunUrl {
  /** `https://github.com` */
  readonly server: string
  readonly owner: string
  readonly repo: string
  readonly runId: number
  /** Absent for the latest. */
  readonly attempt?: number
  /** Absent for every failed job. */
  readonly jobId?: number
}

const path =
  /^\/([\w-]{1,100})\/([\w.-]{1,100})\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,15}))?\/?$/

/** Whether a text is meant as an address. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

/** Reads the address of a run's page, or of one of its jobs; undefined if it is another one. */
export function readRunUrl(text: string): RunUrl | undefined {
  if (!isAddress(text) || !URL.canParse(text)) return undefined
  const { origin, pathname, username, password } = new URL(text)
  const [, owner, repo, runId, attempt, jobId] = path.exec(pathname) ?? []
  if (owner === undefined || repo === undefined || username !== '' || password !== '') return undefined
  return {
    server: origin,
    owner,
    repo,
    runId: Number(runId),
    ...(attempt !== undefined && { attempt: Number(attempt) }),
    ...(jobId !== undefined && { jobId: Number(jobId) }),
  }
}
