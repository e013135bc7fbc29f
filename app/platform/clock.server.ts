/** The moment it is now, UTC. One place, so that a test may move it. */
export function now(): Date {
  return new Date(Date.now() + shift)
}

let shift = 0

/** Moves the clock of this process by some milliseconds; zero sets it right. For tests of time, and for a demo that has a past. */
export function shiftClock(milliseconds: number): void {
  shift = milliseconds
}
