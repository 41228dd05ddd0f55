import { type ActionReader, need } from './action-reader.ts'
import { plainInput } from './action-step.ts'

/** A scope with its level as a block has it: `contents: write`. */
type Scoped = `${string}: ${'read' | 'write'}`

/** An action that needs permissions and pushes nothing: `needs('contents: write')`. */
export const needs =
  (...scopes: readonly Scoped[]): ActionReader =>
  (step) =>
    scopes.map((one) => {
      const [scope = '', level] = one.split(': ')
      return need(step, scope, level === 'write' ? 'write' : 'read')
    })

/** The same, only where an input is given. */
export const needsWith =
  (input: string, ...scopes: readonly Scoped[]): ActionReader =>
  (step) =>
    step.inputs.has(input) ? needs(...scopes)(step) : []

const ownInputs = ['token', 'ssh-key', 'repository']
const jobsOwn = /github\.token|secrets\.GITHUB_TOKEN|^\$\{\{\s*github\.repository\s*\}\}$/i

/** actions/checkout: one with a token or key of its own, or of another repository, does not need the job's permission. */
export const checkout: ActionReader = (step) =>
  ownInputs.some((input) => step.inputs.has(input) && !jobsOwn.test(plainInput(step, input)))
    ? []
    : [need(step, 'contents', 'read', true)]
