import type { Json } from './possibilities.ts'

/** What a name or number leads to in JSON; names are matched in any case, as GitHub does. */
export function below(json: Json | undefined, key: string): Json | undefined {
  if (json === undefined || json === null || typeof json !== 'object') return undefined
  if (Array.isArray(json)) return /^\d+$/.test(key) ? json[Number(key)] : undefined
  return Object.entries(json).find(([name]) => name.toLowerCase() === key)?.[1]
}
