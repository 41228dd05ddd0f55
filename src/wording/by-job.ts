import { grouped } from './grouped.ts'

/** The parts of a list that are about one job each, in the order of the list; what is about none is a part too. */
export const byJob = <About extends { readonly job?: string }>(all: readonly About[]): readonly (readonly About[])[] =>
  grouped(all, ({ job }) => job)
