import { now } from '#app/platform/clock.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { accountantColumns } from '#app/staff/gift-csv.server.ts'
import { readGiftFilter } from '#app/staff/gift-filter.ts'
import { giftSheet } from '#app/staff/gift-rows.server.ts'
import type { BookFile } from './book-file.ts'
import { depositSheet } from './deposit-sheet.server.ts'
import { feeSheet } from './fee-sheet.server.ts'
import { hledgerSheet } from './hledger-sheet.server.ts'
import { journalSheet } from './journal-sheet.server.ts'
import { payoutSheet } from './payout-sheet.server.ts'
import { totalsSheet } from './totals-sheet.server.ts'

/** Does something with what a file holds, whatever its rows are like. */
export async function withSheet<Result>(
  file: BookFile,
  days: Days,
  organization: Organization,
  work: <Row>(sheet: Sheet<Row>) => Promise<Result>,
): Promise<Result> {
  switch (file) {
    case 'hledger':
      return await work(hledgerSheet(days, organization))
    case 'journal':
      return await work(journalSheet(days))
    case 'totals':
      return await work(totalsSheet(days))
    case 'gifts':
      return await work(giftSheet(giftsOf(days, organization), accountantColumns()))
    case 'fees':
      return await work(feeSheet(days))
    case 'payouts':
      return await work(payoutSheet(days))
    case 'deposits':
      return await work(depositSheet(days))
  }
}

/** Those that were paid on these days. */
function giftsOf({ from, to }: Days, { timeZone }: Organization) {
  const asked = new URLSearchParams({ period: 'own', from: from ?? '', to: to ?? '' })
  return readGiftFilter(asked, { at: now(), timeZone })
}
