import { staleWorkflowVersion } from '../../src/rules/stale-workflow-version.ts'
import { calledWorkflow, callingFile, granted, job, run, running } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const { defaultBranch: _, ...nameless } = run()

const calling = (packages: 'read' | 'write') => job(packages, { file: callingFile, id: 'release' })

describeRule(
  staleWorkflowVersion,
  worlds['stale-workflow-version'],
  [
    [
      'names both versions',
      {},
      { detail: { ref: 'refs/heads/old', defaultBranch: 'main', isRunAgain: false }, confidence: 'certain' },
    ],
    ['knows a run of the default branch that is behind it', { run: run() }, { detail: { isRunAgain: true } }],
    [
      'fires where the caller declares it there',
      {
        run: { ...worlds['stale-workflow-version'].run, calledWorkflow },
        running: running(job('default'), [calling('read')]),
        onDefaultBranch: running(job('default'), [calling('write')]),
      },
      { confidence: 'certain' },
    ],
    ['does without the name of the default branch', { run: nameless }, { detail: { ref: 'refs/heads/main' } }],
    ['fires where nothing is declared here', { running: running(job('default')) }, { confidence: 'certain' }],
    ['does not fire where the default branch lacks it too', { onDefaultBranch: running(job('read')) }],
    ['does not fire where this version has it', { running: running(job('write')) }],
    ['does not fire where this version could not be read', { running: { kind: 'failed', error: 'no such file' } }],
    ['does not fire where nobody looked there', { onDefaultBranch: { kind: 'skipped', because: 'not asked' } }],
    ['does not contradict a grant', { answer: granted }],
  ],
  ['error missing-packages-write', 'warning stale-workflow-version'],
)
