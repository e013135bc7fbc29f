interface Row {
  readonly id: string
  readonly created: number
}

export interface Span {
  readonly gt?: number
  readonly gte?: number
  readonly lt?: number
  readonly lte?: number
}

/** Rows by id, in the order of their time, with look-ups by the fields that are named. */
export class Table<Kept extends Row> {
  readonly #rows = new Map<string, Kept>()
  /** Oldest first; rows of one second stand in the order in which they came. */
  readonly #order: Kept['id'][] = []
  readonly #lookups = new Map<keyof Kept, Map<unknown, Set<string>>>()

  constructor(lookups: readonly (keyof Kept)[]) {
    for (const field of lookups) this.#lookups.set(field, new Map())
  }

  get size(): number {
    return this.#rows.size
  }

  get(id: string): Kept | undefined {
    return this.#rows.get(id)
  }

  put(row: Kept): void {
    const before = this.#rows.get(row.id)
    this.#rows.set(row.id, row)
    if (before === undefined) this.#order.splice(this.#firstAfter(row.created), 0, row.id)
    for (const [field, lookup] of this.#lookups) {
      if (before !== undefined && before[field] === row[field]) continue
      if (before !== undefined) lookup.get(before[field])?.delete(row.id)
      const ids = lookup.get(row[field]) ?? new Set()
      lookup.set(row[field], ids.add(row.id))
    }
  }

  /** The rows whose looked-up field has this value, oldest first. */
  by(field: keyof Kept, value: unknown): Kept[] {
    const ids = this.#lookups.get(field)?.get(value) ?? []
    return [...ids].map((id) => this.#rows.get(id)).filter((row) => row !== undefined)
  }

  /** Says whether a field can be looked up. */
  looksUp(field: string): field is Extract<keyof Kept, string> {
    return [...this.#lookups.keys()].some((known) => known === field)
  }

  *oldestFirst(): Generator<Kept> {
    for (const id of this.#order) {
      const row = this.#rows.get(id)
      if (row !== undefined) yield row
    }
  }

  /** The rows of a span of time, from the newest on, or from the one after `after` on. */
  *newestFirst(span: Span, after: string | undefined): Generator<Kept> {
    const beyond = Math.min((span.lt ?? Infinity) - 1, span.lte ?? Infinity)
    const least = Math.max((span.gt ?? -Infinity) + 1, span.gte ?? -Infinity)
    let position = this.#firstAfter(beyond) - 1
    if (after !== undefined) position = Math.min(position, this.#positionOf(after) - 1)
    for (; position >= 0; position--) {
      const row = this.#rows.get(this.#order[position] ?? '')
      if (row === undefined) continue
      if (row.created < least) return
      yield row
    }
  }

  /** The rows of a span of time that are newer than one, from the next newer on. */
  *newerThan(id: string, span: Span): Generator<Kept> {
    const beyond = Math.min((span.lt ?? Infinity) - 1, span.lte ?? Infinity)
    const least = Math.max((span.gt ?? -Infinity) + 1, span.gte ?? -Infinity)
    for (let position = this.#positionOf(id) + 1; position < this.#order.length; position++) {
      const row = this.#rows.get(this.#order[position] ?? '')
      if (row === undefined || row.created < least) continue
      if (row.created > beyond) return
      yield row
    }
  }

  forgetAll(): void {
    this.#rows.clear()
    this.#order.length = 0
    for (const lookup of this.#lookups.values()) lookup.clear()
  }

  forget(id: string): void {
    const row = this.#rows.get(id)
    if (row === undefined) return
    this.#order.splice(this.#positionOf(id), 1)
    this.#rows.delete(id)
    for (const [field, lookup] of this.#lookups) lookup.get(row[field])?.delete(id)
  }

  #positionOf(id: string): number {
    const created = this.#rows.get(id)?.created ?? 0
    let position = this.#firstAfter(created) - 1
    while (position >= 0 && this.#order[position] !== id) position--
    return position
  }

  /** The position of the first row that is younger than a second. */
  #firstAfter(created: number): number {
    let low = 0
    let high = this.#order.length
    if (this.#createdAt(high - 1) <= created) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#createdAt(middle) <= created) low = middle + 1
      else high = middle
    }
    return low
  }

  #createdAt(position: number): number {
    return this.#rows.get(this.#order[position] ?? '')?.created ?? -Infinity
  }
}
