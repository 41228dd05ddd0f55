/** The parts of a list that are alike in a key, in the order in which their keys come. */
export const grouped = <One, Key>(all: readonly One[], keyOf: (one: One) => Key): readonly (readonly One[])[] =>
  [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key))
