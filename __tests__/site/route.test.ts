import { describe, expect, it } from '@jest/globals'
import { readFragment } from '../../site/route.ts'

describe('a fragment', () => {
  it.each([
    ['', { kind: 'home' }],
    ['#/', { kind: 'home' }],
    ['#/rules', { kind: 'rules' }],
    ['#/rules/', { kind: 'rules' }],
    ['#/rules/actions-policy', { kind: 'rule', id: 'actions-policy' }],
    ['#/rules/a/b', { kind: 'home' }],
    ['#/log/AbC_-9', { kind: 'shared', field: 'log', data: 'AbC_-9' }],
    ['#/workflow/AbC', { kind: 'shared', field: 'workflow', data: 'AbC' }],
    ['#/log/', { kind: 'home' }],
    ['#/constructor/__proto__', { kind: 'home' }],
    ['#%%%', { kind: 'home' }],
  ])('%j leads to its view', (fragment, route) => {
    expect(readFragment(fragment)).toEqual({ route, language: undefined })
  })

  it.each([
    ['#/?language=zh-CN', 'zh-CN'],
    ['#/rules/a-b?language=en', 'en'],
    ['#/rules?language=xx', undefined],
  ])('%j asks for its language', (fragment, language) => {
    expect(readFragment(fragment).language).toBe(language)
  })
})
