import { describe, expect, it } from '@jest/globals'
import type { Permissions } from '../../src/github/permission-scopes.ts'
import { observed } from '../../src/http/observed.ts'
import type { Facts } from '../../src/preflight/facts.ts'
import { diagnose, hints } from '../../src/rules/engine.ts'
import { rules } from '../../src/rules/index.ts'
import { primary } from '../../src/rules/order.ts'
import {
  absent,
  casesOf,
  credential,
  granted,
  image,
  job,
  refused,
  running,
  unanswered,
  visible,
  workflow,
} from './facts.ts'
import { worlds } from './worlds.ts'

const judged = (...cases: Partial<Facts>[]) => diagnose(casesOf(...cases), rules)
const idsIn = (...cases: Partial<Facts>[]) =>
  judged(...cases).findings.map(({ rule, severity }) => `${severity} ${rule.id}`)

const forbidden: Facts['package'] = { kind: 'observed', value: { kind: 'forbidden', needsSso: false } }
const no = refused('package-not-writable')
const web = image({ reference: 'ghcr.io/octo/web', repository: 'octo/web', packageName: 'web' })
const fallback = credential('classic-pat', 'fallback-password')

describe('the verdict', () => {
  const outage = unanswered('outage')

  it.each([
    ['ready', [granted, granted]],
    ['denied', [granted, no]],
    ['denied', [outage, no]],
    ['inconclusive', [granted, outage]],
  ] as const)('is %s, the worst of all images', (verdict, [first, second]) => {
    expect(judged({ answer: first }, { image: web, answer: second }).verdict).toBe(verdict)
  })

  it('is inconclusive where nothing was asked', () => {
    expect(judged()).toMatchObject({ verdict: 'inconclusive', credential: 'none', images: [], findings: [] })
  })
})

describe('an image', () => {
  it.each([
    ['invalid-image-reference', true],
    ['uppercase-image-name', true],
    ['mistyped-registry', false],
    ['first-publish', false],
  ] as const)('of the world of %s has a bad name: %j', (id, isBadName) => {
    expect(judged(worlds[id]).images).toMatchObject([{ isBadName }])
  })

  it.each([
    ['exists', 'metadata shows it', { package: visible(), answer: refused('installation-may-not-create') }],
    ['exists', 'the refusal is of writing', { package: absent, answer: refused('installation-may-not-write') }],
    ['exists', 'the package refuses', { answer: no }],
    ['exists', 'the package cannot be read', { package: absent, answer: refused('package-not-readable') }],
    ['absent', 'the refusal is of creating', { answer: refused('installation-may-not-create') }],
    ['absent', 'metadata does not show it', { package: absent }],
    ['unknown', 'nothing tells of it', { answer: refused('unknown') }],
    ['unknown', 'metadata may not be seen', { package: forbidden }],
  ] as const)('says of its package %j where %s', (state, _, world) => {
    expect(judged(world).images).toMatchObject([{ package: state }])
  })

  it('says "exists" where either credential shows it', () => {
    const { images } = judged({ answer: no, package: absent }, { credential: fallback, package: visible() })
    expect(images).toMatchObject([{ package: 'exists' }])
  })
})

describe('findings', () => {
  it('that differ in the image and its links only are one', () => {
    const owner = observed('user' as const)
    expect(judged({ answer: no, owner }, { image: web, answer: no, owner }).findings).toMatchObject([
      {
        params: { images: ['ghcr.io/octo/app', 'ghcr.io/octo/web'] },
        diagnosis: {
          links: [
            'https://github.com/users/octo/packages/container/app/settings',
            'https://github.com/users/octo/packages/container/web/settings',
          ],
        },
      },
    ])
  })

  it('about a name are one, whichever credential it is asked with', () => {
    const bad = worlds['uppercase-image-name']
    expect(idsIn(bad, { ...bad, credential: fallback })).toEqual(['error uppercase-image-name'])
  })

  it('about a credential are reported for each', () => {
    const empty = { answer: worlds['empty-credential'].answer, credential: credential('empty') }
    expect(idsIn(empty, { ...empty, credential: credential('empty', 'fallback-password') })).toEqual([
      'error empty-credential',
      'error empty-credential',
    ])
  })

  it('that are surer come first', () => {
    const likely = { answer: refused('unknown'), controlRequest: granted }
    const certain = { image: web, answer: refused('package-not-readable') }
    expect(idsIn(likely, certain)).toEqual(['error unreadable-package', 'error repository-not-granted'])
  })

  it('that are equally sure come in the order of the rules', () => {
    const hidden = { image: web, answer: refused('package-not-readable') }
    expect(idsIn(hidden, { answer: no })).toEqual(['error repository-not-granted', 'error unreadable-package'])
  })

  it('of a refusal that nothing explains stand beside those that deny nothing', () => {
    const health = observed({ accepted: true, needsSso: false, expiresInDays: 5 } as const)
    expect(idsIn({ credential: credential('classic-pat'), answer: refused('unknown'), health })).toEqual([
      'error unexplained-denial',
      'warning expiring-credential',
    ])
  })
})

describe('hints of the running file', () => {
  const permissions = { ...job('write').permissions, declared: 'write-all' } as const
  const [build, other] = [job('write', { permissions }), job('write', { id: 'other', permissions })]

  it.each([build, other])('are about the running job alone: $id', (running) => {
    const found = hints({ workflow: workflow([build, other]), job: running, callers: [] }, rules)
    expect(found.map(({ rule, diagnosis }) => [rule.id, diagnosis.job])).toEqual([
      ['excessive-permissions', running.id],
    ])
  })

  it('go by what the token has, of the running job alone', () => {
    const need = { scope: 'id-token', level: 'write', because: 'a signature', failsWithout: true } as const
    const needs = [{ ...need, place: build.permissions.place }]
    const [here, there] = [job('default', { needs }), job('default', { id: 'other', needs })]
    const found = (given?: Permissions) =>
      hints({ workflow: workflow([here, there]), job: here, callers: [] }, rules, {}, given).map(({ rule }) => rule.id)
    expect(found()).toEqual([])
    expect(found({ contents: 'read' })).toEqual(['missing-downstream-permission'])
  })

  it('are about the whole file too, and no error: the job runs', () => {
    const place = { file: 'release.yml', path: [] }
    const faults = [{ kind: 'merge-key', text: '<<', isCertain: true, place }] as const
    const found = hints({ workflow: workflow([], { faults }), callers: [] }, rules)
    expect(found.map(({ rule, severity }) => [rule.id, severity])).toEqual([['invalid-permissions', 'warning']])
  })

  it('are none where no file was read', () => {
    expect([...hints(undefined, rules), ...hints({ callers: [job('none')] }, rules)]).toEqual([])
  })
})

describe('a guessed name', () => {
  const isGuess = image({ isGuessed: true })
  it.each([
    ['installation-may-not-write', 'denied'],
    ['owner-unknown', 'denied'],
    ['package-not-writable', 'inconclusive'],
    ['package-not-readable', 'inconclusive'],
    ['package-not-creatable', 'inconclusive'],
    ['unknown', 'inconclusive'],
  ] as const)('that is refused by %s is %s', (reason, verdict) => {
    const judgement = diagnose(
      casesOf({ image: isGuess, answer: refused(reason), running: running(job('none')), controlRequest: granted }),
      rules,
    )
    expect(judgement.verdict).toBe(verdict)
  })

  it.each(['package-not-writable', 'package-not-creatable'] as const)(
    'that is refused to a personal token by %s is inconclusive',
    (reason) => {
      const world = { image: isGuess, credential: credential('classic-pat'), answer: refused(reason) }
      expect(idsIn(world)).toEqual(['warning user-not-granted'])
      expect(judged(world).verdict).toBe('inconclusive')
    },
  )

  it('that is refused for a reason that nothing explains is inconclusive', () => {
    const world = { image: isGuess, answer: refused('unknown') }
    expect(idsIn(world)).toEqual(['warning unexplained-denial'])
    expect(judged(world).verdict).toBe('inconclusive')
  })

  it('that does not exist stops no build', () => {
    const world: Partial<Facts> = {
      ...worlds['invalid-image-reference'],
      image: { ...worlds['invalid-image-reference'].image, isGuessed: true },
    }
    expect(idsIn(world)).toEqual(['warning invalid-image-reference'])
    expect(judged(world)).toMatchObject({ verdict: 'inconclusive', images: [{ isBadName: false }] })
  })

  it('keeps its severity: a first push stays a notice', () => {
    expect(idsIn({ ...worlds['first-publish'], image: isGuess })).toEqual(['notice first-publish'])
  })
})

describe('two credentials', () => {
  it('are split if each is good for another image: reported after the causes', () => {
    const judgement = judged(
      { answerToOther: no },
      { image: web, answer: no, answerToOther: granted },
      { credential: fallback, answer: no, answerToOther: granted },
      { image: web, credential: fallback },
    )
    expect(judgement.verdict).toBe('denied')
    expect(primary(judgement)?.rule.id).toBe('repository-not-granted')
    expect(judgement.findings.map(({ rule }) => rule.id)).toEqual([
      'repository-not-granted',
      'user-not-granted',
      'split-credentials',
    ])
  })

  it('are one that is good and one that is only warned of, where the fallback serves every image', () => {
    const cases = [{ answer: no, isReplaced: true, answerToOther: granted }, { credential: fallback }]
    expect(judged(...cases)).toMatchObject({ verdict: 'ready', credential: 'fallback-password' })
    expect(idsIn(...cases)).toEqual(['warning repository-not-granted'])
  })

  it('leave it open where one is refused and the other gets no answer, and the refusal is what it is about', () => {
    const judgement = judged({ answer: no }, { credential: fallback, answer: unanswered('outage') })
    expect(judgement).toMatchObject({ verdict: 'inconclusive', credential: 'none' })
    expect(primary(judgement)?.rule.id).toBe('repository-not-granted')
  })
})
