import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesAt } from './ref.ts'
import type { Scenario } from './scenario.ts'

type Files = Readonly<Record<string, string>>

/** The files that the run has in its workspace, by path. */
export function filesInCheckout({ run, world }: Scenario): Files {
  if (run.checkout === 'none') return {}
  return run.checkout ?? filesAt(world, run.repository, run.ref) ?? filesAt(world, run.repository) ?? {}
}

/** Writes the workspace, with as much of `.git` as shows the commit that is checked out. */
export async function writeCheckout(scenario: Scenario, sha: string, workspace: string): Promise<void> {
  const { run } = scenario
  const commit = run.checkoutSha ?? sha
  const isBranch = run.ref.startsWith('refs/heads/')
  const git: Files = isBranch
    ? { '.git/HEAD': `ref: ${run.ref}\n`, [`.git/${run.ref}`]: `${commit}\n` }
    : { '.git/HEAD': `${commit}\n` }
  await mkdir(workspace, { recursive: true })
  const files = { ...filesInCheckout(scenario), ...(run.checkout === 'none' ? {} : git) }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
}
