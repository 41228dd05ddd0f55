import { child, itemsOf, type Node, textOf } from '../document.ts'

/**
 * Names of the jobs that need, directly or not, a job with an `if:`: where that one is skipped, so are they (docs.github.com,
 * "Workflow syntax", `jobs.<job_id>.needs`).
 */
export function behindGuards(jobs: readonly { readonly key: string; readonly value: Node }[]): ReadonlySet<string> {
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

function neededBy(job: Node): readonly string[] {
  const needs = child(job, 'needs')
  return [needs, ...itemsOf(needs)].flatMap((one) => textOf(one) ?? [])
}
