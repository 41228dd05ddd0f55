import type { PossibleValues } from './possibilities.ts'

/** The same texts in lower case, as shell scripts make image names; what only a run can tell keeps its name. */
export const lowered = (values: PossibleValues): PossibleValues =>
  values.map(({ value, ...more }) => ({
    ...more,
    value:
      value.kind === 'json'
        ? value
        : { kind: 'text', text: value.text.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece)) },
  }))
