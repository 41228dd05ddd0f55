import { describe, expect, it } from '@jest/globals'
import { codeFrame } from '../../../simulator/demo/code-frame.ts'

const source = 'one\ntwo\nthree\nfour\nfive\n'
const numbers = (line: number, text = source) => codeFrame(text, line, 1, 1).map(({ number }) => number)

describe('codeFrame', () => {
  it.each([
    [1, [1, 2]],
    [3, [2, 3, 4]],
    [5, [4, 5]],
    [9, []],
  ])('around line %i shows %j', (line, expected) => {
    expect(numbers(line)).toEqual(expected)
  })

  it('marks the line itself', () => {
    expect(codeFrame(source, 2, 0, 0)).toEqual([{ number: 2, text: 'two', isMarked: true }])
  })

  it('reads line ends of either kind', () => {
    expect(codeFrame('a\r\nb\r\n', 2, 1, 1).map(({ text }) => text)).toEqual(['a', 'b'])
  })
})
