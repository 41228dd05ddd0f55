/** The kind of a token, as its prefix shows it (docs/facts.md, Credentials). */
const prefixes: Readonly<Record<string, CredentialKind>> = {
  ghp_: 'classic-pat',
  github_pat_: 'fine-grained-pat',
  gho_: 'oauth',
  ghu_: 'app-user',
  ghs_: 'installation',
  ghr_: 'refresh',
}

const hidden = '***'

/** A text that cannot be printed: it shows as `***` wherever it is put into a string, JSON or an inspection. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** What the prefix tells; nothing else about the text is looked at. */
  get kind(): CredentialKind {
    if (this.isEmpty) return 'empty'
    const prefix = Object.keys(prefixes).find((known) => this.#text.startsWith(known))
    return (prefix === undefined ? undefined : prefixes[prefix]) ?? 'unknown'
  }

  /** True for a token of before April 2021, when personal and OAuth tokens were 40 hexadecimal digits. */
  get hasOldForm(): boolean {
    return /^[0-9a-f]{40}$/.test(this.#text)
  }

  equals(other: Secret): boolean {
    return this.#text === other.#text
  }

  /** The text itself. Only `http/authorization` and the masking before it may ask. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return hidden
  }
}

/** Kind of a credential by its prefix; nothing else about its text may be used. */
export type CredentialKind =
  | 'classic-pat'
  | 'fine-grained-pat'
  | 'oauth'
  | 'app-user'
  | 'installation'
  | 'refresh'
  | 'unknown'
  | 'empty'
