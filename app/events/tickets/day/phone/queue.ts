/** What this phone wrote and nobody has confirmed yet. It outlives a closed page and an empty battery. */
export interface Line {
  readonly id: string
  readonly kind: 'here' | 'back' | 'walk_up'
  readonly madeAt: string
  readonly who?: string
  readonly undoes?: string
  readonly name?: string
}

/** As many as one request takes. */
export const MOST_AT_ONCE = 200

/** Where lines are kept; `localStorage` on a phone. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

export class Queue {
  readonly #shelf: Shelf
  readonly #key: string

  constructor(shelf: Shelf, address: string) {
    this.#shelf = shelf
    this.#key = `check-in ${address}`
  }

  /** All that waits, the oldest first; another page of this phone may have written some. */
  lines(): readonly Line[] {
    try {
      const kept: unknown = JSON.parse(this.#shelf.getItem(this.#key) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isLine) : []
    } catch {
      return []
    }
  }

  add(line: Line): void {
    this.#keep([...this.lines(), line])
  }

  /** Those that are answered for are let go of; what was written meanwhile stays. */
  drop(ids: readonly string[]): void {
    this.#keep(this.lines().filter(({ id }) => !ids.includes(id)))
  }

  #keep(lines: readonly Line[]): void {
    this.#shelf.setItem(this.#key, JSON.stringify(lines))
  }
}

function isLine(kept: unknown): kept is Line {
  return typeof kept === 'object' && kept !== null && 'id' in kept && 'kind' in kept
}

/** Who is here: as the others said, and as this phone wrote since. */
export function hereNow(
  told: ReadonlyMap<string, readonly string[]>,
  lines: readonly Line[],
): ReadonlyMap<string, readonly string[]> {
  const here = new Map([...told].map(([who, entries]) => [who, [...entries]] as const))
  for (const { kind, who, id } of lines)
    if (kind === 'here' && who !== undefined) here.set(who, [...(here.get(who) ?? []), id])
  const undone = new Set(lines.flatMap(({ undoes }) => undoes ?? []))
  return new Map(
    [...here]
      .map(([who, entries]) => [who, entries.filter((entry) => !undone.has(entry))] as const)
      .filter(([, entries]) => entries.length > 0),
  )
}

/** Parts of names, without marks: "Łucja" and "jose" are found as they are typed on a phone. */
function fold(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Whether each part of what is sought begins a word of it. */
export function isCalled(name: string, sought: string): boolean {
  const words = fold(name)
  return fold(sought).every((part) => words.some((word) => word.startsWith(part)))
}
