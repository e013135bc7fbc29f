/** Who wrote with whom they would like to play. */
export interface Wisher {
  readonly id: string
  readonly name: string
  readonly wish: string
}

/**
 * Reads wishes in people's own words: "with Walter and Ida Brandt please" means whoever is named so. A first name counts when
 * only one other has it; nobody is meant by a word that two have.
 * @returns of each who wished, whom they meant.
 */
export function findWishes(people: readonly Wisher[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const { id, name } of people) {
    const words = wordsOf(name)
    for (const key of new Set([words.join(' '), words[0] ?? '']))
      if (key !== '') named.set(key, [...(named.get(key) ?? []), id])
  }
  return new Map(
    people
      .filter(({ wish }) => wish.trim() !== '')
      .map(({ id, wish }) => [id, meantBy(wish, named).filter((other) => other !== id)] as const),
  )
}

/** The longest names first, so that "Ida Brandt" is not every Ida. */
function meantBy(wish: string, named: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  let text = ` ${wordsOf(wish).join(' ')} `
  for (const [name, ids] of [...named].toSorted(([a], [b]) => b.length - a.length)) {
    if (!text.includes(` ${name} `)) continue
    text = text.replaceAll(` ${name} `, ' ; ')
    const [only] = ids
    if (only !== undefined && ids.length === 1) found.add(only)
  }
  return [...found]
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
