import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import { accountPath } from '../account-place.ts'
import type { BookFile } from '../book-file.ts'
import { exportBook } from '../export-book.server.ts'
import { balancesOf, readHledger } from './read-hledger.ts'

/** A whole file, as it comes to who asks for it. */
export async function wholeFile(file: BookFile, days: Days, by: Person): Promise<string> {
  const outcome = await exportBook(file, days, by)
  if (outcome.kind !== 'begun') throw new Error('The export did not begin')
  const text = Buffer.from(await new Response(outcome.text).arrayBuffer()).toString()
  const ends = text.match(file === 'hledger' ? /\n\n/g : /\r\n/g) ?? []
  expect(ends, 'what tells the rows of a file apart').toHaveLength(outcome.rows + 1)
  return text
}

/** What each account holds by the file: as our strict reader finds it, and hledger itself where it is installed. */
export function balancesByOthers(text: string): Record<string, number> {
  const balances = balancesOf(readHledger(text))
  if (spawnSync('hledger', ['--version']).status === 0)
    expect(hledgerBalances(text)).toEqual(balances)
  return balances
}

/** What each account holds by the postings alone. */
export async function ledger(until = 'infinity'): Promise<Record<string, number>> {
  const { rows } = await sql<{
    code: AccountCode
    campaign: string | null
    team: string | null
    amount: number
  }>`
    select a.code, c.slug as campaign, t.slug as team, sum(p.amount)::bigint as amount
      from posting p join journal j on j.id = p.journal_id join ledger_account a on a.id = p.account_id
      left join campaign c on c.id = a.campaign_id left join team t on t.id = a.team_id
     where j.occurred_at < ${until}::timestamptz group by 1, 2, 3 having sum(p.amount) <> 0`.execute(
    db,
  )
  return Object.fromEntries(rows.map((row) => [accountPath(row), row.amount]))
}

/** By the program itself, in its strict mode: accounts and commodity must be declared. */
function hledgerBalances(text: string): Record<string, number> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'book-')), 'book.journal')
  writeFileSync(file, text)
  const asked = ['-f', file, '--strict', 'balance', '--flat', '--no-total', '-O', 'csv']
  const rows: string[][] = parse(execFileSync('hledger', asked, { encoding: 'utf8' }), {
    from_line: 2,
  })
  return Object.fromEntries(
    rows.map(([account = '', amount]) => [account, toCents(amount?.replace(' USD', ''))]),
  )
}

export function toCents(text: string | undefined): number {
  return Number((text || '0').replace('.', '')) || 0
}
