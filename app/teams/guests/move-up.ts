interface Waiting {
  readonly id: number
  readonly partySize: number
}

/**
 * Who of the line gets a place now: the longest waiting first. A party that is too large for what is free keeps its place at
 * the head, and the next that fits is not kept waiting for it. `free` is `null` where there is room for all.
 */
export function whoMovesUp(free: number | null, line: readonly Waiting[]): readonly number[] {
  const moved: number[] = []
  let left = free ?? Number.POSITIVE_INFINITY
  for (const { id, partySize } of line)
    if (partySize <= left) {
      left -= partySize
      moved.push(id)
    }
  return moved
}
