/** Whether two names mean the same account or repository: GitHub ignores case. */
export const isSameName = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase()
