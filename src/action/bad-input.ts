import type { Allowed, InputProblem } from '../report/bad-input.ts'

/** A value that the user gave and that nothing can be done with. Thrown where it is read, caught once in `run`. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
  readonly params: InputProblem

  constructor(input: string, value: string, allowed: Allowed) {
    super(`bad input: ${input}`)
    this.params = { input, value, allowed }
  }
}
