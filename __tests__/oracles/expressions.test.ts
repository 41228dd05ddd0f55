import { type Expr, ExpressionError, Lexer, Parser } from '@actions/expressions'
import {
  type Binary,
  type ContextAccess,
  type FunctionCall,
  type Grouping,
  type IndexAccess,
  Literal,
  type Logical,
  Star,
  type Unary,
} from '@actions/expressions/ast'
import { describe, expect, it } from '@jest/globals'
import { type Expression, type Key, parseExpression } from '../../src/workflow/expressions/expression-syntax.ts'
import { expressionsIn, workflowTexts } from './material.ts'

/** Expressions made to be hard, beside those of workflows. */
const made = [
  'a',
  "''",
  "'it''s'",
  '"double"',
  'true && FALSE || Null',
  'true || true && false',
  'TRUE',
  'a && b && c || d && !e',
  '!a == b',
  '!(a || b)',
  'a == b == c',
  'a < b == c >= d',
  'a != b || c <= d && e > f',
  '1 + 1',
  '0',
  '-1',
  '+1',
  '.5',
  '1.',
  '1.5e3',
  '1e-3',
  '0xff',
  '0xFG',
  '0o17',
  '0X1',
  '0b1',
  '-0x1',
  '- 1',
  '1e',
  '1E+3',
  '-.5',
  '1.2.3',
  'a.b.1',
  '-a',
  'NaN',
  'nan',
  'infinity',
  '+Infinity',
  'NaN.a',
  '-infinity',
  "'a'.b",
  'true.a',
  "('a').b",
  "'a'[0]",
  '1[0]',
  '(a == b).c',
  '(a == b)[0]',
  '!a.b',
  'NaN-a',
  'Infinity',
  '-Infinity',
  '1abc',
  'github.event.pull_request.head.repo.fork',
  'GitHub.Event_Name',
  "github['event']['a.b'].c",
  "github [ 'event' ] . name",
  'github.event.*.id',
  'github.event[*].id',
  'github.*',
  "github.event.labels.*.name[0]['x']",
  'matrix[github.actor]',
  'matrix[0]',
  'a[b[c]]',
  'a.b-c._d',
  'a.1b',
  'a..b',
  'a.',
  '.a',
  'a b',
  "contains(github.ref, 'refs/tags')",
  "contains(github.ref, 'refs/tags',)",
  'contains(,)',
  'contains(a)',
  'contains(a, b, c)',
  "format('{0}', a, b, c)",
  'fromJSON(\'{"a": [1]}\').a[0]',
  'fromJSON(a)[b].c',
  'toJSON(github)',
  'join(a.*.b)',
  "startsWith('a', 'b') && endsWith('c', 'd')",
  'always()',
  'always(1)',
  'ALWAYS()',
  'failure() || cancelled()',
  "hashFiles('a', 'b')",
  'unknown()',
  'case(a, b, c)',
  'case(a, b)',
  '()',
  '(a',
  'a)',
  "'open",
  '',
  'a &&',
  '&& a',
  'a & b',
  'a | b',
  '!',
  '!!a',
  '{}',
  'a; b',
  '$a',
  'a\n&&\tb',
  `${'('.repeat(40)}a${')'.repeat(40)}`,
  `${'('.repeat(60)}a${')'.repeat(60)}`,
  Array.from({ length: 200 }, () => 'a').join(' || '),
  `${'!'.repeat(60)}a`,
]

/** An expression, and what each reader makes of it. */
interface Read {
  readonly text: string
  readonly ours: string | undefined
  readonly github: string | undefined
}

/** A difference that is known: which it is, an example, and why it may stay. */
interface Known {
  readonly why: string
  readonly example: string
  explains(read: Read): boolean
}

const known: readonly Known[] = [
  {
    why: "Binary numbers are JavaScript's: the runner knows 0x and 0o alone (ExpressionUtility.ParseNumber).",
    example: '0b1',
    explains: ({ text }) => text.includes('0b'),
  },
  {
    why: 'Neither functions nor the number of their arguments are known: such a call has an unknown value.',
    example: 'unknown()',
    explains: ({ ours, github }) => github === undefined && ours !== undefined && ours.includes('('),
  },
]

/** Our tree as a text, `undefined` if the text is no expression. */
const ours = (text: string): string | undefined => {
  const expression = parseExpression(text)
  return expression && shown(expression)
}

function shown(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'context':
      return `${expression.root}${expression.keys.map(ofKey).join('')}`
    case 'index':
      return `${shown(expression.of)}${expression.keys.map(ofKey).join('')}`
    case 'call':
      return `${expression.name}(${expression.args.map(shown).join(', ')})`
    case 'not':
      return `!${shown(expression.of)}`
    case 'operation':
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`
  }
}

const ofKey = (key: Key): string =>
  `[${key === '*' ? '*' : typeof key === 'string' ? JSON.stringify(key) : shown(key)}]`

/** GitHub's tree as a text, `undefined` if it refuses the expression. */
function theirs(text: string): string | undefined {
  try {
    const { tokens } = new Lexer(text).lex()
    const contexts = tokens.filter(({ lexeme }) => /^[a-z_]/i.test(lexeme)).map(({ lexeme }) => lexeme)
    const expression: Expr | undefined = new Parser(tokens, contexts, functions).parse()
    return expression?.accept(visitor)
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof Error) return undefined
    throw error
  }
}

/** Functions of conditions, and hashFiles, which are no part of the language itself. */
const functions = [
  ...['always', 'cancelled', 'success', 'failure'].map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
]

const visitor = {
  visitLiteral: ({ literal }: Literal) => JSON.stringify('value' in literal ? literal.value : null),
  visitUnary: ({ expr }: Unary): string => `!${expr.accept(visitor)}`,
  visitBinary: ({ left, operator, right }: Binary): string =>
    `(${left.accept(visitor)} ${operator.lexeme} ${right.accept(visitor)})`,
  visitLogical: ({ operator, args }: Logical): string =>
    args.map((arg) => arg.accept(visitor)).reduce((left, right) => `(${left} ${operator.lexeme} ${right})`),
  visitGrouping: ({ group }: Grouping): string => group.accept(visitor),
  visitContextAccess: ({ name }: ContextAccess) => name.lexeme.toLowerCase(),
  visitIndexAccess: ({ expr, index }: IndexAccess): string => `${expr.accept(visitor)}[${ofIndex(index)}]`,
  visitFunctionCall: ({ functionName, args }: FunctionCall): string =>
    `${functionName.lexeme.toLowerCase()}(${args.map((arg) => arg.accept(visitor)).join(', ')})`,
}

/** Names of properties are compared without regard to case. */
function ofIndex(index: Expr): string {
  if (index instanceof Star) return '*'
  return index instanceof Literal ? JSON.stringify(index.literal.coerceString().toLowerCase()) : index.accept(visitor)
}

const expressions = [...new Set([...made, ...expressionsIn(workflowTexts())])]

describe('the reader of expressions, held against @actions/expressions', () => {
  it('has expressions to read', () => {
    expect(expressions.length).toBeGreaterThan(150)
  })

  it('reads the same trees, and refuses the same texts', () => {
    const different = expressions.map(read).filter(isDifferent)
    expect(different.filter((one) => !known.some(({ explains }) => explains(one)))).toEqual([])
  })

  it.each(known)('still differs, else this row can go: $why', ({ example, explains }) => {
    expect([read(example)].filter(isDifferent).filter(explains)).toHaveLength(1)
  })
})

const read = (text: string): Read => ({ text, ours: ours(text), github: theirs(text) })

const isDifferent = ({ ours, github }: Read) => ours !== github
