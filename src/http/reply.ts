/** Why no answer came. */
export type Failure = 'name-not-resolved' | 'connection-failed' | 'certificate' | 'proxy' | 'timed-out'

interface Sent {
  readonly method: Method
  readonly url: URL
  /** How often it was sent. */
  readonly tries: number
  /** From the first try to the end of the last. */
  readonly milliseconds: number
}

/** What a request asks for. */
export type Method = 'GET' | 'POST' | 'DELETE'

/** An answer of any status. */
export interface Answered extends Sent {
  readonly kind: 'answered'
  readonly status: number
  /** Names in lower case; of a header that came twice, the first. */
  readonly headers: Readonly<Record<string, string>>
  /** At most 64 KiB where nothing else was asked for. */
  readonly body: string
  /** True where the body went on. */
  readonly isCut: boolean
}

/** What became of one request: an answer, or the reason why there is none. */
export type Reply = Answered | (Sent & { readonly kind: 'failed'; readonly failure: Failure; readonly detail: string })
