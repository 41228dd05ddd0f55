// Not the one of names/: what is held against the code must not share its faults.

/** Whether two names of accounts or repositories mean the same one: GitHub does not look at case. */
export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
