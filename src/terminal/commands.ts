/** The commands of the command line. */
export const commandNames = ['check', 'lint', 'explain', 'audit'] as const

/** A command of the command line. */
export type Command = (typeof commandNames)[number]

/** How to use each command, and all of them, in one language. */
export type HelpPages = Readonly<Record<Command | 'overview', string>>
