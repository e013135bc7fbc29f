import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { fits } from './apply-movement.ts'
import type { SaleChange } from './gift-change.ts'
import type { KnownGift } from './known-gift.ts'
import type { KnownSale } from './known-sale.ts'
import { bounced, chargeOf } from './payments-in-book.ts'

export type SaleRow = Awaited<ReturnType<ReturnType<typeof lockedSales>['execute']>>[number]

/** Those whose public ids or charges are named, locked in the order of their ids; always before any gift of theirs (F11). */
export async function lockSales(
  trx: Trx,
  publicIds: readonly string[],
  chargeIds: readonly string[],
): Promise<SaleRow[]> {
  return await lockedSales(trx)
    .where((or) =>
      or.or([
        or('public_id', '=', sql<string>`any(${publicIds}::text[])`),
        or('charge_id', '=', sql<string>`any(${chargeIds}::text[])`),
      ]),
    )
    .orderBy('id')
    .execute()
}

/**
 * Writes the gift beside a sale in the transaction that books its payment, so that there is none before it is given, and one
 * only. A charge that does not fit writes none, and goes to suspense.
 * @returns the sales, with the gifts that they have now.
 */
export async function placeGiftsOfSales(
  trx: Trx,
  sales: readonly SaleRow[],
  movements: readonly MoneyMovement[],
): Promise<SaleRow[]> {
  const placed: SaleRow[] = []
  for (const sale of sales) {
    const pays = movements.some(
      (line) =>
        line.type === 'charge' &&
        line.source.kind === 'charge' &&
        line.source.giftId === sale.public_id &&
        fits(knownSale(sale, null, 0), line),
    )
    const isNew = pays && sale.gift_id === null && sale.extra_cents > 0
    placed.push(isNew ? { ...sale, gift_id: await writeGift(trx, sale) } : sale)
  }
  return placed
}

async function writeGift(trx: Trx, sale: SaleRow): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with written as (
      insert into gift (campaign_id, team_id, amount_cents, currency, language, livemode, created_at)
      select campaign_id, team_id, extra_cents, currency, language, livemode, created_at from sale where id = ${sale.id}
      returning id
    )
    update sale set gift_id = written.id from written where sale.id = ${sale.id} returning written.id
  `.execute(trx)
  const [row] = rows
  if (!row) throw new Error('the gift beside a sale was not written')
  return row.id
}

function lockedSales(trx: Trx) {
  return trx
    .selectFrom('sale')
    .select([
      'id',
      'public_id',
      'campaign_id',
      'team_id',
      'amount_cents',
      'extra_cents',
      'currency',
    ])
    .select(['charge_id', 'status', 'refunded_cents', 'disputed_cents', 'lost_cents'])
    .select(['gift_back_cents', 'stripe_fee_cents', 'method', 'gift_id', 'income'])
    .forUpdate()
}

export function knownSale(row: SaleRow, gift: KnownGift | null, beyond: number): KnownSale {
  return {
    of: 'sale',
    id: row.id,
    publicId: row.public_id,
    campaignId: row.campaign_id,
    teamId: row.team_id,
    amount: cents(row.amount_cents + row.extra_cents),
    currency: row.currency,
    chargeId: row.charge_id,
    paid: row.status === 'paid',
    refunded: cents(row.refunded_cents),
    disputed: cents(row.disputed_cents),
    lost: cents(row.lost_cents),
    beyond: cents(beyond),
    gift,
    giftBack: row.gift_back_cents,
    fee: row.stripe_fee_cents,
    method: row.method,
    income: row.income,
  }
}

/** Writes what a batch did to its sales, in one statement. */
export async function saveKnownSales(trx: Trx, changes: readonly SaleChange[]): Promise<void> {
  if (changes.length === 0) return
  const after = changes.map((change) => change.after)
  const charges = changes.map(({ movements }) => chargeOf(movements))
  await sql`
    update sale s set
      status = case when c.paid then 'paid' when c.bounced then 'failed' else s.status end,
      paid_at = case when c.paid then coalesce(s.paid_at, c.paid_at) end,
      charge_id = c.charge_id,
      payment_id = coalesce(s.payment_id, c.payment_id),
      method = c.method, checkout_url = null,
      stripe_fee_cents = c.fee, refunded_cents = c.refunded, disputed_cents = c.disputed, lost_cents = c.lost,
      gift_back_cents = c.gift_back
    from unnest(
      ${after.map(({ id }) => id)}::bigint[], ${after.map(({ paid }) => paid)}::boolean[],
      ${charges.map((charge) => charge?.paidAt ?? null)}::timestamptz[],
      ${after.map(({ chargeId }) => chargeId)}::text[], ${charges.map((charge) => charge?.paymentId ?? null)}::text[],
      ${after.map(({ method }) => method)}::text[], ${after.map(({ fee }) => fee)}::bigint[],
      ${after.map(({ refunded }) => refunded)}::bigint[], ${after.map(({ disputed }) => disputed)}::bigint[],
      ${after.map(({ lost }) => lost)}::bigint[], ${after.map(({ giftBack }) => giftBack)}::bigint[],
      ${changes.map(({ movements }) => bounced(movements))}::boolean[])
      as c (id, paid, paid_at, charge_id, payment_id, method, fee, refunded, disputed, lost, gift_back, bounced)
    where s.id = c.id
  `.execute(trx)
}
