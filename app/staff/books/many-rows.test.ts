import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { memoryInUse } from '#app/testing/memory.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { BookFile } from './book-file.ts'
import { exportBook } from './export-book.server.ts'

const FEES = 20_000
/** As many as the app's own patience with a statement lets through. */
const AT_ONCE = 4_000
let treasurer: Person

beforeAll(async () => {
  await anOrganization()
  treasurer = (await someStaff('treasurer@example.org', 'finance')).person
  await manyFees()
})

test('a book of forty thousand sides takes no more memory than a few, in either of its forms', async () => {
  // What is made once, such as the words of a language, is made before.
  await readAll('journal', '2026-05-01')
  await readAll('hledger', '2026-05-01')
  for (const [file, end, rows] of [
    ['journal', '\r\n', FEES * 2],
    ['hledger', '\n\n', FEES],
  ] as const) {
    const { announced, ends, most } = await readAll(file, null, end)
    expect([announced, ends]).toEqual([rows, rows + 1])
    expect(most / 1024 / 1024, `of ${file}`).toBeLessThan(12)
  }
})

async function readAll(file: BookFile, to: string | null, end = '\n') {
  const outcome = await exportBook(file, { from: null, to }, treasurer)
  if (outcome.kind !== 'begun') throw new Error('The export did not begin')
  const start = memoryInUse()
  const reader = outcome.text.getReader()
  let most = 0
  let ends = 0
  let chunks = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    ends += Buffer.from(read.value).toString().split(end).length - 1
    if (++chunks % 20 === 0) most = Math.max(most, memoryInUse() - start)
  }
  return { announced: outcome.rows, ends, most }
}

/** Fees of nobody's gifts, each as Stripe's book and ours have it: they move no total. */
async function manyFees(): Promise<void> {
  await sql`
    insert into ledger_account (code, currency) values ('stripe_clearing', 'usd'), ('stripe_fee', 'usd')`.execute(
    db,
  )
  for (let first = 1; first <= FEES; first += AT_ONCE)
    await inTransaction((trx) => someFees(trx, first, first + AT_ONCE - 1))
}

async function someFees(trx: Trx, first: number, last: number): Promise<void> {
  await sql`
    insert into stripe_balance_transaction (id, type, reporting_category, amount, fee, net, currency, created_at, available_at)
    select 'txn_many_' || n, 'fee', 'fee', -n, 0, -n, 'usd', at, at
      from generate_series(${first}::int, ${last}::int) n,
           lateral (select '2026-05-02T12:00:00Z'::timestamptz + n * interval '1 second' as at) t`.execute(
    trx,
  )
  await sql`
    insert into journal (kind, source, source_id, occurred_at, actor)
    select 'fee', 'stripe', 'txn_many_' || n, '2026-05-02T12:00:00Z'::timestamptz + n * interval '1 second', 'stripe'
      from generate_series(${first}::int, ${last}::int) n`.execute(trx)
  await sql`
    insert into posting (journal_id, account_id, amount, currency)
    select j.id, a.id, case when a.code = 'stripe_fee' then n else -n end, 'usd'
      from generate_series(${first}::int, ${last}::int) n join journal j on j.source_id = 'txn_many_' || n
     cross join ledger_account a`.execute(trx)
}
