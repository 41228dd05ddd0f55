import { child, type Node, textOf } from '../document.ts'

/** How the `run:` of a step runs where it does not say so itself; both are empty for GitHub's own defaults. */
export interface RunDefaults {
  readonly shell: string
  readonly folder: string
}

/** What holds where nobody says anything, and for the steps of a composite action. */
export const noDefaults: RunDefaults = { shell: '', folder: '' }

/** What `shell:` and `working-directory:` of a step, or of a `defaults: run:`, come to below those around them. */
export const runDefaults = (of: Node | undefined, { shell, folder }: RunDefaults): RunDefaults => ({
  shell: textOf(child(of, 'shell')) ?? shell,
  folder: textOf(child(of, 'working-directory')) ?? folder,
})

/** The `defaults: run:` of a workflow or a job, below those around it. */
export const defaultsBelow = (of: Node, around: RunDefaults): RunDefaults =>
  runDefaults(child(child(of, 'defaults'), 'run'), around)
