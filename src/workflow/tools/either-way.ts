import type { Effect, PushEffect } from '../steps/effects.ts'
import type { MentionedImage } from '../steps/image-reference.ts'

/** What a call does in one of the ways in which it may be made. */
export interface Way {
  /** True if some run certainly makes it so. */
  readonly isSure: boolean
  readonly effects: readonly Effect[]
}

/** What a call does that may be made in several ways, of which each run takes one. */
export function eitherWay(ways: readonly Way[]): readonly Effect[] {
  const [only, ...more] = ways
  if (only?.isSure === true && more.length === 0) return only.effects
  const pushes = new Map<string, Push[]>()
  const others = new Map<string, Effect>()
  for (const [index, { isSure, effects }] of ways.entries())
    for (const effect of effects) {
      const key = keyOf(effect)
      if (effect.kind !== 'push') others.set(key, ways.length > 1 ? optionalLogin(effect) : effect)
      else pushes.set(key, [...(pushes.get(key) ?? []), { effect, isSure, way: index }])
    }
  return [...others.values(), ...[...pushes.values()].flatMap((several) => merged(several, ways.length))]
}

interface Push {
  readonly effect: PushEffect
  readonly isSure: boolean
  readonly way: number
}

const keyOf = (effect: Effect): string =>
  effect.kind === 'push'
    ? JSON.stringify([effect.tool, effect.accepts, effect.credential, effect.otherwise, effect.home])
    : JSON.stringify(effect)

const optionalLogin = (effect: Effect): Effect => (effect.kind === 'login' ? { ...effect, isOptional: true } : effect)

/** One push of all of them; some runs do not make it if some way does not, or pushes elsewhere. */
function merged(pushes: readonly Push[], ways: number): readonly PushEffect[] {
  const [first] = pushes
  if (first === undefined) return []
  const covered = new Set(pushes.filter(({ effect }) => !goesElsewhere(effect)).map(({ way }) => way))
  const toGhcr = new Set(pushes.filter(({ effect }) => goesToGhcr(effect)).map(({ way }) => way))
  const isCertain =
    (ways > 1 && toGhcr.size === ways) || pushes.some(({ effect, isSure }) => isSure && effect.happens === true)
  return [
    {
      ...first.effect,
      images: pushes.flatMap(({ effect, isSure }) =>
        effect.images.map((image) => ({ ...(isSure ? image : unsure(image)), isAlternative: true })),
      ),
      happens: isCertain || 'unknown',
      isOptional: covered.size < ways || pushes.some(({ effect }) => effect.isOptional),
    },
  ]
}

const unsure = (image: MentionedImage): MentionedImage => ({ ...image, isSure: false })

const goesToGhcr = ({ happens, images }: PushEffect): boolean =>
  happens === true && images.some(({ registry }) => registry === 'ghcr')

const goesElsewhere = ({ images }: PushEffect): boolean =>
  images.length > 0 && images.every(({ registry }) => registry === 'other')
