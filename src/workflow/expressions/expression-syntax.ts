/** An expression of GitHub Actions, read (docs.github.com, "Evaluate expressions in workflows and actions"). */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'context'; readonly root: string; readonly keys: readonly Key[] }
  | { readonly kind: 'index'; readonly of: Expression; readonly keys: readonly Key[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }

/** A step into a value: a name in lower case, `*` for all of them, or what an expression says. */
export type Key = string | Expression

/** A text with expressions in it, in pieces. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }

const token =
  /\s*(?:('(?:[^']|'')*')|(0[xX][0-9a-fA-F]+|0o[0-7]+|[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?Infinity|NaN)(?![\w-])|([a-zA-Z_][\w-]*)|(\|\||&&|[=!<>]=|[!<>()[\],.*]))/y

const deepest = 50

/** A longer chain of operators decides nothing that matters here. */
const mostTokens = 500

/** Splits a text at `${{ … }}`; a quote inside an expression may hold braces. Linear in the text's length. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (let open = text.indexOf('${{'); open !== -1; open = text.indexOf('${{', at)) {
    const close = closingOf(text, open + 3)
    if (close === -1) break
    if (open > at) segments.push({ kind: 'text', text: text.slice(at, open) })
    segments.push({ kind: 'expression', text: text.slice(open + 3, close).trim() })
    at = close + 2
  }
  if (at < text.length) segments.push({ kind: 'text', text: text.slice(at) })
  return segments
}

/** Offset of the `}}` that ends an expression, -1 if none does; a quote may hold braces. */
export function closingOf(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', at)) return at
  }
  return -1
}

/** Reads an expression without its `${{ }}`. Returns undefined if it is not one. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined || tokens.length === 0 || tokens.length > mostTokens) return undefined
  const cursor = { tokens, at: 0, depth: 0 }
  const expression = binary(cursor, 0)
  return cursor.at === tokens.length ? expression : undefined
}

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign'
  readonly text: string
}

interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  const trimmed = text.trim()
  token.lastIndex = 0
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed)
    if (found === null) return undefined
    const [, quoted, number, name, sign] = found
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

const precedence: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']]

function binary(cursor: Cursor, level: number): Expression | undefined {
  const operators = precedence[level]
  if (operators === undefined) return unary(cursor)
  let left = binary(cursor, level + 1)
  for (let operator = operators.find((one) => isSign(cursor, one)); operator !== undefined; ) {
    cursor.at++
    const right = binary(cursor, level + 1)
    if (left === undefined || right === undefined) return undefined
    left = { kind: 'operation', operator, left, right }
    operator = operators.find((one) => isSign(cursor, one))
  }
  return left
}

const isSign = ({ tokens, at }: Cursor, sign: string): boolean =>
  tokens[at]?.kind === 'sign' && tokens[at]?.text === sign

function unary(cursor: Cursor): Expression | undefined {
  if (!isSign(cursor, '!')) return postfix(cursor)
  cursor.at++
  const of = deeper(cursor, unary)
  return of && { kind: 'not', of }
}

function deeper(cursor: Cursor, read: (cursor: Cursor) => Expression | undefined): Expression | undefined {
  if (cursor.depth >= deepest) return undefined
  cursor.depth++
  const expression = read(cursor)
  cursor.depth--
  return expression
}

function postfix(cursor: Cursor): Expression | undefined {
  const isGroup = isSign(cursor, '(')
  const of = primary(cursor)
  const keys = of && keysAt(cursor)
  if (of === undefined || keys === undefined) return undefined
  if (keys.length === 0) return of
  if (of.kind === 'literal' && !isGroup) return undefined
  return of.kind === 'context' ? { ...of, keys } : { kind: 'index', of, keys }
}

function keysAt(cursor: Cursor): readonly Key[] | undefined {
  const keys: Key[] = []
  for (;;) {
    const key = isSign(cursor, '.') ? dotted(cursor) : isSign(cursor, '[') ? bracketed(cursor) : null
    if (key === null) return keys
    if (key === undefined) return undefined
    keys.push(key)
  }
}

function dotted(cursor: Cursor): Key | undefined {
  const name = cursor.tokens[cursor.at + 1]
  if (name?.kind !== 'name' && name?.text !== '*') return undefined
  cursor.at += 2
  return name.text.toLowerCase()
}

function bracketed(cursor: Cursor): Key | undefined {
  cursor.at++
  if (isSign(cursor, '*')) cursor.at++
  const key = isSign(cursor, ']') ? '*' : deeper(cursor, (inner) => binary(inner, 0))
  if (key === undefined || !isSign(cursor, ']')) return undefined
  cursor.at++
  return typeof key !== 'string' && key.kind === 'literal' ? String(key.value).toLowerCase() : key
}

function primary(cursor: Cursor): Expression | undefined {
  const found = cursor.tokens[cursor.at]
  cursor.at++
  if (found?.kind === 'text') return { kind: 'literal', value: found.text }
  if (found?.kind === 'number') return { kind: 'literal', value: Number(found.text) }
  if (found?.kind === 'name') return named(cursor, found.text)
  if (found?.text !== '(') return undefined
  const inner = deeper(cursor, (one) => binary(one, 0))
  if (!isSign(cursor, ')')) return undefined
  cursor.at++
  return inner
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

function named(cursor: Cursor, name: string): Expression | undefined {
  const value = words.get(name)
  if (value !== undefined) return { kind: 'literal', value }
  if (!isSign(cursor, '(')) return { kind: 'context', root: name.toLowerCase(), keys: [] }
  cursor.at++
  const args: Expression[] = []
  while (!isSign(cursor, ')')) {
    const arg = deeper(cursor, (inner) => binary(inner, 0))
    if (arg === undefined) return undefined
    args.push(arg)
    if (isSign(cursor, ',')) cursor.at++
    else if (!isSign(cursor, ')')) return undefined
  }
  cursor.at++
  return { kind: 'call', name: name.toLowerCase(), args }
}
