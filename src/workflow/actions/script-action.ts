import { scriptEffects } from '../tools/script-effects.ts'
import type { ActionReader } from './action-reader.ts'
import { plainInput } from './action-step.ts'

/** An action that runs an input as a script, perhaps behind the name of a program: `scriptAction('arguments', 'gradle')`. */
export const scriptAction =
  (input: string, program = ''): ActionReader =>
  (step) => {
    const { contexts, readFile } = step
    const text = `${program} ${plainInput(step, input)}`.trim()
    return scriptEffects({ text, shell: plainInput(step, 'shell'), contexts, readFile })
  }
