import { child, itemsOf, type Node, textOf } from '../document.ts'

/**
 * Names of the jobs that need, directly or not, a job with an `if:`: where that one is skipped, so are they (docs.github.com,
 * "Workflow syntax", `jobs.<job_id>.needs`).
 */
export function behindGuards(jobs: readonly WrittenJob[]): ReadonlySet<string> {
  const dependents = new Map<string, string[]>()
  for (const { key, value } of jobs)
    for (const needed of neededBy(value)) {
      const known = dependents.get(needed)
      if (known === undefined) dependents.set(needed, [key])
      else known.push(key)
    }
  const skippable = jobs.filter(({ value }) => child(value, 'if') !== undefined).map(({ key }) => key)
  const behind = new Set<string>()
  for (const name of skippable)
    for (const dependent of dependents.get(name) ?? [])
      if (!behind.has(dependent)) {
        behind.add(dependent)
        skippable.push(dependent)
      }
  return behind
}

/** The jobs of a file, each behind those that it needs; those that need each other are last. */
export function inOrderOfNeeds(jobs: readonly WrittenJob[]): readonly WrittenJob[] {
  const byName = new Map(jobs.map((job) => [job.key, job]))
  const dependents = new Map<string, WrittenJob[]>()
  const missing = new Map<WrittenJob, number>()
  for (const job of jobs) {
    const needed = [...new Set(neededBy(job.value))].filter((name) => byName.has(name))
    missing.set(job, needed.length)
    for (const name of needed) {
      const known = dependents.get(name)
      if (known === undefined) dependents.set(name, [job])
      else known.push(job)
    }
  }
  const ready = jobs.filter((job) => missing.get(job) === 0)
  for (const job of ready)
    for (const dependent of dependents.get(job.key) ?? []) {
      const left = (missing.get(dependent) ?? 0) - 1
      missing.set(dependent, left)
      if (left === 0) ready.push(dependent)
    }
  const isReady = new Set(ready)
  return [...ready, ...jobs.filter((job) => !isReady.has(job))]
}

/** A job of a file with its name. */
export interface WrittenJob {
  readonly key: string
  readonly value: Node
}

/** More needs of one job are not looked at. */
const mostNeeds = 200

/** Names of the jobs that a job needs. */
export function neededBy(job: Node): readonly string[] {
  const needs = child(job, 'needs')
  return [needs, ...itemsOf(needs).slice(0, mostNeeds)].flatMap((one) => textOf(one) ?? [])
}
