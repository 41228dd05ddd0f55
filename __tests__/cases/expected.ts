/** What is right for one case: `expected.json` of its folder. What is left out is not compared. */
export interface Expected {
  /** What the case is about, in a sentence. */
  readonly what: string
  readonly lint?: ExpectedLint
  readonly fix?: ExpectedFix
  /** By the log's file in the folder. */
  readonly explain?: Readonly<Record<string, ExpectedExplanation>>
}

export interface ExpectedLint {
  /** Options of `lint`. */
  readonly options?: readonly string[]
  readonly exit?: number
  /** By path in the folder. */
  readonly files: Readonly<Record<string, ExpectedFile>>
}

export interface ExpectedFile {
  readonly valid?: boolean
  /** By job; of a list any will do. */
  readonly pushes?: Readonly<Record<string, boolean | 'unknown' | readonly (boolean | 'unknown')[]>>
  /** Ids of the findings of a job, all of them, in lint's order. */
  readonly jobs?: Readonly<Record<string, readonly string[]>>
  /** `error missing-packages-write`: all findings of the file, in lint's order. */
  readonly findings?: readonly string[]
  /** Ids that the file must not have. */
  readonly never?: readonly string[]
  /** By id: the place of the first finding of it, `4:7` or `4`. */
  readonly places?: Readonly<Record<string, string>>
  /** By id: texts that title, problem, remedy and diff of its findings together hold. */
  readonly says?: Readonly<Record<string, readonly string[]>>
  /** By id: texts that they do not hold. */
  readonly neverSays?: Readonly<Record<string, readonly string[]>>
}

export interface ExpectedFix {
  readonly options?: readonly string[]
  readonly exit?: number
  /** By path in the folder: the file of the folder that has the text afterwards. No other file changes, and a second run changes nothing. */
  readonly files: Readonly<Record<string, string>>
  /** Texts that the output of the first run holds. */
  readonly says?: readonly string[]
}

export interface ExpectedExplanation {
  readonly exit?: number
  /** The number of matches. */
  readonly matches?: number
  /** Ids that the first match begins with. */
  readonly first?: readonly string[]
  /** Ids that are among those of some match. */
  readonly among?: readonly string[]
  /** Ids that no match has. */
  readonly never?: readonly string[]
  /** Texts that the output for people holds, its lines joined. */
  readonly says?: readonly string[]
  readonly neverSays?: readonly string[]
}
