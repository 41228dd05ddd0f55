/** A text made to slow a reader down: beginning, repeated part, end. */
export type GrowingText = readonly [start: string, repeated: string | ((at: number) => string), end: string]

/** Returns a growing text of at least so many characters. */
export function made([start, repeated, end]: GrowingText, size: number): string {
  if (typeof repeated === 'string') return start + repeated.repeat(Math.ceil(size / repeated.length)) + end
  const parts: string[] = []
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const part = repeated(at)
    parts.push(part)
    length += part.length
  }
  return start + parts.join('') + end
}

/** How a reader's time may grow. */
export interface Bounds {
  /** Milliseconds that cannot be measured, and harm nobody. */
  readonly negligible: number
  /** How many times as long as the one that it is compared with the last may take. */
  readonly most: number
}

const tries = 3

/**
 * Returns nothing if the last of some texts takes at most so many times what the one at `compared` takes, else the milliseconds of
 * all. Time is the processor's. A machine that has other things to do disturbs some measurements; quadratic time shows in all.
 */
export async function excessIn(
  read: (text: string) => unknown,
  texts: readonly string[],
  compared: number,
  { negligible, most }: Bounds,
): Promise<readonly number[]> {
  let times: number[] = []
  for (let turn = 0; turn < tries; turn += 1) {
    times = []
    for (const text of texts) times.push(await least(() => read(text)))
    const last = times.at(-1) ?? 0
    if (last < negligible || last / Math.max(times[compared] ?? 0, 1) < most) return []
  }
  return times
}

/** The shorter of two runs: the other was disturbed. */
const least = async (run: () => unknown): Promise<number> => Math.min(await milliseconds(run), await milliseconds(run))

async function milliseconds(run: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
