import { observed } from '../../src/http/observed.ts'
import { reusableWorkflowCaller } from '../../src/rules/reusable-workflow-caller.ts'
import { calledWorkflow, callingFile, credential, file, job, recorded, refused, run, running } from './facts.ts'
import { describeRule } from './table.ts'
import { worlds } from './worlds.ts'

const called = run({ calledWorkflow })
const caller = (packages: 'none' | 'default' | 'write', name = 'release') =>
  job(packages, { file: callingFile, id: name })
const unread = { run: called, running: { kind: 'failed', error: 'in another repository' } } as const

describeRule(reusableWorkflowCaller, worlds['reusable-workflow-caller'], [
  [
    "points at the caller's block",
    {},
    {
      confidence: 'certain',
      place: { file: callingFile, path: ['jobs', 'release', 'permissions'] },
      edit: { file: callingFile, job: 'release', packages: 'write' },
    },
  ],
  [
    'fires without the context of the job, by the chain alone',
    { run: run() },
    { detail: { file: callingFile, job: 'release' } },
  ],
  [
    "points at the caller's job where it declares nothing",
    { running: running(job('default'), [caller('default')]) },
    { confidence: 'likely', place: { file: callingFile, path: ['jobs', 'release'] } },
  ],
  [
    'goes to the block that decides, further out',
    { running: running(job('default'), [caller('default', 'near'), caller('none', 'far')]) },
    { detail: { job: 'far', isCalled: false } },
  ],
  [
    'goes to the nearest of two blocks',
    { running: running(job('default'), [caller('none', 'near'), caller('none', 'far')]) },
    { detail: { job: 'near', isCalled: true } },
  ],
  [
    'goes to the outermost where nobody declares anything',
    { running: running(job('default'), [caller('default', 'near'), caller('default', 'far')]) },
    { detail: { job: 'far' } },
  ],
  [
    'knows the caller of a workflow in another repository',
    { running: observed({ callers: [caller('none')] }) },
    { detail: { job: 'release' } },
  ],
  [
    'names the calling file where no file could be read',
    unread,
    { confidence: 'likely', detail: { file, packages: 'unknown' } },
  ],
  [
    'is certain there where the runner records what the token has',
    { ...unread, tokenPermissions: recorded({ contents: 'read' }) },
    { confidence: 'certain' },
  ],
  ['does not fire where it records write', { ...unread, tokenPermissions: recorded({ packages: 'write' }) }],
  ['is silent there where the text tells nothing', { ...unread, answer: refused('unknown') }],
  [
    "is likely by the caller's block where the text tells nothing",
    { answer: refused('unknown') },
    { confidence: 'likely' },
  ],
  [
    'is silent where neither block nor text tells',
    { answer: refused('unknown'), running: running(job('default'), [caller('default')]) },
  ],
  ['does not fire where the caller grants it', { running: running(job('default'), [caller('write')]) }],
  ['does not fire where the called file has a block', { running: running(job('none'), [caller('none')]) }],
  ['does not fire where nobody calls', { run: run(), running: running(job('default')) }],
  ['does not fire for another credential', { credential: credential('classic-pat') }],
])
