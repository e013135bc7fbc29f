import type pg from 'pg'

/** Each invariant of the books is a query that must find nothing; its file's name says it in words. */
const files = import.meta.glob<string>('./checks/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
})

export interface BrokenCheck {
  /** Its file, as `I15-every-total-is-what-the-ledger-says`. */
  readonly key: string
  /** The invariant, as `I15 every total is what the ledger says`. */
  readonly name: string
  /** The rows that break it, ten at most. */
  readonly rows: readonly Record<string, unknown>[]
}

export const checkNames: readonly string[] = Object.keys(files).map(nameOf).toSorted()
export const checkKeys: readonly string[] = Object.keys(files).map(keyOf).toSorted()

/** Told how many are done before each; throws to stop. */
type Watch = (done: number) => Promise<void>

/**
 * Runs every invariant over one unchanging view of the database.
 * @returns those that are broken, with the rows that break them; none when the books agree.
 */
export async function checkBooks(pool: pg.Pool, watch?: Watch): Promise<BrokenCheck[]> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set local statement_timeout = '10min'`)
    return await findBroken(client, watch)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The same over the transaction that a client is in. */
export async function findBroken(
  client: Pick<pg.Client, 'query'>,
  watch?: Watch,
): Promise<BrokenCheck[]> {
  const broken: BrokenCheck[] = []
  const ordered = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const [place, [path, text]] of ordered.entries()) {
    await watch?.(place)
    const { rows } = await client.query<Record<string, unknown>>(
      `select * from (${text}) broken limit 10`,
    )
    if (rows.length > 0) broken.push({ key: keyOf(path), name: nameOf(path), rows })
  }
  return broken
}

function keyOf(path: string): string {
  return path.slice('./checks/'.length, -'.sql'.length)
}

function nameOf(path: string): string {
  return keyOf(path)
    .replace(/^(I)0?(\d+)-/, '$1$2 ')
    .replaceAll('-', ' ')
}
