import { formatMoneyExactly } from '#app/money/format.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireSale } from '../../require-sale.server.ts'
import { findTillTotals } from '../till-totals.server.ts'
import type { TillTotals } from '../till-totals.server.ts'

export type TillsDesk = Awaited<ReturnType<typeof findTillsDesk>>

/** The tills of a sale with what each holds, for its captains alone. */
export async function findTillsDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireSale(captain, slug)
  const { tills, all } = await findTillTotals(event.id)
  return {
    event,
    mayStart: event.status !== 'closed' && event.status !== 'cancelled',
    tills: tills.map((till) => ({
      id: till.publicId,
      href: `${event.desk}/tills/${till.publicId}`,
      name: till.name,
      isClosed: till.closedAt !== null,
      waiting: till.waiting,
      flagged: till.flagged,
      ...saySums(till),
    })),
    all: saySums(all),
  }
}

/** Sums as a table of money says them. */
export function saySums(sums: TillTotals['all']) {
  return {
    float: formatMoneyExactly(sums.float),
    cash: formatMoneyExactly(sums.cash),
    card: formatMoneyExactly(sums.card),
    qr: formatMoneyExactly(sums.qr),
    gifts: formatMoneyExactly(sums.gifts),
    dropped: formatMoneyExactly(sums.dropped),
    inBox: formatMoneyExactly(sums.inBox),
    sales: sums.sales,
  }
}
