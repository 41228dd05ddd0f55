/** Reads an unknown value found at a place, for example `packages.octo/app.visibility`; throws an error that names it. */
export type Reader<T> = (value: unknown, at: string) => T

const wrong = (at: string, wanted: string, value: unknown): Error =>
  new Error(`${at || 'the top'} must be ${wanted}, not ${JSON.stringify(value)}`)

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text. */
export const text: Reader<string> = (value, at) => {
  if (typeof value !== 'string') throw wrong(at, 'a text', value)
  return value
}

/** A whole number. */
export const whole: Reader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(at, 'a whole number', value)
  return value
}

/** True or false. */
export const flag: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw wrong(at, 'true or false', value)
  return value
}

/** A mapping whose keys and values are free, for example an event's payload. */
export const mapping: Reader<Readonly<Record<string, unknown>>> = (value, at) => {
  if (!isMapping(value)) throw wrong(at, 'a mapping', value)
  return value
}

/** One of the words given. */
export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value, at) => {
    const word = words.find((one) => one === value)
    if (word === undefined) throw wrong(at, `one of ${words.join(', ')}`, value)
    return word
  }

/** A list of equal things. */
export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'a list', value)
    return value.map((one: unknown, index) => item(one, `${at}[${index}]`))
  }

/** A mapping of free keys to equal things. */
export const recordOf =
  <T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, at) =>
    Object.fromEntries(Object.entries(mapping(value, at)).map(([key, one]) => [key, item(one, join(at, key))]))

/** Reads a value, or returns the default if it is absent. */
export const optional =
  <T>(reader: Reader<T>, otherwise: NoInfer<T>): Reader<T> =>
  (value, at) =>
    value === undefined || value === null ? otherwise : reader(value, at)

/** Reads a value, or returns undefined if it is absent. */
export const maybe =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, at) =>
    value === undefined || value === null ? undefined : reader(value, at)

/** Reads the short form if it fits, else the long one. */
export const shortOr =
  <S, T>(isShort: (value: unknown) => boolean, short: Reader<S>, long: Reader<T>): Reader<S | T> =>
  (value, at) =>
    isShort(value) ? short(value, at) : long(value, at)

/** A mapping of exactly these keys; an unknown key is an error. */
export const shape =
  <F extends Readonly<Record<string, Reader<unknown>>>>(
    fields: F,
  ): Reader<{ readonly [K in keyof F]: ReturnType<F[K]> }> =>
  (value, at) => {
    const given = mapping(value ?? {}, at)
    const unknown = Object.keys(given).find((key) => !(key in fields))
    if (unknown !== undefined)
      throw new Error(`${join(at, unknown)} is no key; known are ${Object.keys(fields).join(', ')}`)
    const read = Object.entries(fields).map(([key, field]) => [key, field(given[key], join(at, key))])
    return Object.fromEntries(read) as { readonly [K in keyof F]: ReturnType<F[K]> }
  }

const join = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`)
