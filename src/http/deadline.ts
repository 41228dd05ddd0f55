/** What time is needed for; tests hand in a clock that does not wait. */
export interface Clock {
  /** Milliseconds from some fixed point, never going back. */
  now(): number
  /** The time of day, in milliseconds since 1970. */
  today(): number
  /** Resolves after so many milliseconds: the distance kept between two tries. */
  pause(milliseconds: number): Promise<void>
}

/** The clock of this process. */
export const systemClock: Clock = {
  // Not performance.now(): that loads eight modules of Node for the same clock.
  now: () => process.uptime() * 1000,
  today: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** The moment by which everything on the network has to be over. */
export class Deadline {
  readonly #clock: Clock
  readonly #end: number

  constructor(clock: Clock, milliseconds: number) {
    this.#clock = clock
    this.#end = clock.now() + milliseconds
  }

  /** Milliseconds that are left, never below zero. */
  get remaining(): number {
    return Math.max(0, this.#end - this.#clock.now())
  }
}
