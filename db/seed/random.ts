/** The same numbers from the same seed, so that every demo looks alike (mulberry32, between 0 and 1). */
export function randomFrom(seed: string): () => number {
  let state = 1
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 2_654_435_761)
  return () => {
    state = Math.trunc(state + 0x6d_2b_79_f5)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = Math.trunc(mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list that is not empty. */
export function pick<Choice>(choices: readonly Choice[], random: () => number): Choice {
  const chosen = choices[Math.trunc(random() * choices.length)]
  if (chosen === undefined) throw new RangeError('There is nothing to choose from')
  return chosen
}
