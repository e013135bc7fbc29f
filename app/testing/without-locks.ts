import pg from 'pg'

/** When somebody neither writes nor comes to an end, the others go on without them. */
const PATIENCE_MS = 20_000

/**
 * Lets real code work at once on the same rows with its locks taken away: no row is held by looking at it, and nobody writes
 * before all have looked. A test of two at once is worth something only if this ends badly. What is written outside a
 * transaction (a rate limit's count) is not what the locks are for, and waits for nobody.
 */
export async function withoutLocks<Result>(
  works: readonly (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  const query: (...asked: unknown[]) => unknown = Reflect.get(pg.Client.prototype, 'query')
  const inTransaction = new WeakSet<pg.Client>()
  const arrived = new Set<pg.Client>()
  let letAllWrite = () => {}
  const allMayWrite = new Promise<void>((resolve) => (letAllWrite = resolve))
  const patience = setTimeout(letAllWrite, PATIENCE_MS)

  // Whoever has come to an end while all others wait was refused before writing anything.
  let over = 0
  const lookWhoIsThere = () => {
    if (arrived.size + over >= works.length) letAllWrite()
  }

  async function beforeWriting(client: pg.Client): Promise<void> {
    arrived.add(client)
    lookWhoIsThere()
    await allMayWrite
  }

  async function untilItsEnd(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } finally {
      over++
      lookWhoIsThere()
    }
  }

  function queryWithoutLock(this: pg.Client, ...asked: unknown[]) {
    const [first, ...rest] = asked
    const text = textOf(first)
    if (text === undefined) return Reflect.apply(query, this, asked)
    const unlocked = text.replace(/ for update(?: of [\w", ]+)?/g, '')
    const question =
      typeof first === 'string' ? unlocked : { ...Object(first), name: '', text: unlocked }
    const ask = () => Reflect.apply(query, this, [question, ...rest])
    if (isBeginning(text)) inTransaction.add(this)
    if (isEnding(text)) inTransaction.delete(this)
    const waits = isWriting(text) && inTransaction.has(this) && !arrived.has(this)
    return waits ? beforeWriting(this).then(ask) : ask()
  }
  Reflect.set(pg.Client.prototype, 'query', queryWithoutLock)
  try {
    return await Promise.allSettled(works.map(untilItsEnd))
  } finally {
    clearTimeout(patience)
    Reflect.set(pg.Client.prototype, 'query', query)
  }
}

function textOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked
  const text: unknown =
    typeof asked === 'object' && asked && 'text' in asked ? asked.text : undefined
  return typeof text === 'string' ? text : undefined
}

function isBeginning(text: string): boolean {
  return /^\s*(?:begin|start transaction)\b/i.test(text)
}

function isEnding(text: string): boolean {
  return /^\s*(?:commit|rollback)\s*;?\s*$/i.test(text)
}

function isWriting(text: string): boolean {
  return /^\s*(?:insert|update|delete)\b/i.test(text)
}
