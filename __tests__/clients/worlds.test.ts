import { describe, expect, it } from '@jest/globals'
import { meets } from '../simulator/naive-client.ts'
import { drawScenario } from './worlds.ts'

const drawn = Array.from({ length: 2000 }, (_, seed) => drawScenario(seed + 1))
const answers = drawn.map(({ world, run: { inputs } }) =>
  meets(world, inputs['password']?.slice(1), inputs['images']?.slice('ghcr.io/'.length) ?? '', 'push'),
)

describe('the worlds drawn', () => {
  it('are the same for the same seed', () => {
    expect(drawScenario(7)).toEqual(drawScenario(7))
    expect(drawScenario(7)).not.toEqual({ ...drawScenario(8), name: 'world 7' })
  })

  it('allow the push in a good part of them', () => {
    const granted = answers.slice(0, 60).filter((answer) => answer === '202').length
    expect(granted).toBeGreaterThanOrEqual(15)
    expect(granted).toBeLessThanOrEqual(45)
  })

  it.each([
    'Create organization',
    'Write organization',
    'write_package',
    'read_package',
    'create_package',
    'does not exist',
    'owner not found',
    'expected scopes',
    'SAML',
    'forbids access',
    'permission_denied: installation not allowed to',
    'token 403 DENIED denied',
  ])('meet every refusal of a push: %s', (text) => {
    expect(answers.some((answer) => answer.includes(text))).toBe(true)
  })
})
