import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { GiftChange } from './gift-change.ts'
import type { KnownGift, Share } from './known-gift.ts'
import type { Known } from './known-sale.ts'
import { bounced, chargeIdOf, chargeOf, giftIdOf, inMemory } from './payments-in-book.ts'
import type { PaymentsInBook } from './payments-in-book.ts'
import { knownSale, lockSales, placeGiftsOfSales } from './sales-in-book.server.ts'
import type { SaleRow } from './sales-in-book.server.ts'

/**
 * Finds and locks them, sales before gifts and each in the order of their ids, so that two batches never wait for each other in
 * a ring (F11).
 */
export async function findKnownPayments(
  trx: Trx,
  movements: readonly MoneyMovement[],
): Promise<PaymentsInBook> {
  const publicIds = movements.map((movement) => giftIdOf(movement)).filter((id) => id !== null)
  const chargeIds = movements.map((movement) => chargeIdOf(movement)).filter((id) => id !== null)
  const sales = await placeGiftsOfSales(trx, await lockSales(trx, publicIds, chargeIds), movements)
  const besideIds = sales.flatMap(({ gift_id: id }) => id ?? [])
  const rows = await lockedGifts(trx)
    .where((or) =>
      or.or([
        or('public_id', '=', sql<string>`any(${publicIds}::text[])`),
        or('charge_id', '=', sql<string>`any(${chargeIds}::text[])`),
        or('id', '=', sql<number>`any(${besideIds}::bigint[])`),
      ]),
    )
    .orderBy('id')
    .execute()
  const alone = rows.filter(({ id }) => !besideIds.includes(id))
  const comesBack = movements.some(({ type }) => type === 'refund_failure')
  const beyond = comesBack ? await findBeyond(trx, alone, sales) : new Map<string, number>()
  const shares = await findShares(trx, rows)
  const gifts = new Map(
    rows.map((row) => [row.id, knownGift(row, shares, beyond.get(`gift ${row.id}`))]),
  )
  return inMemory([
    ...sales.map((row) =>
      knownSale(row, gifts.get(row.gift_id ?? 0) ?? null, beyond.get(`sale ${row.id}`) ?? 0),
    ),
    ...alone.flatMap(({ id }) => gifts.get(id) ?? []),
  ])
}

/** A refund that comes back first fills what was taken beyond the payment, so that no order of the news leaves another sum. */
async function findBeyond(
  trx: Trx,
  gifts: readonly LockedGift[],
  sales: readonly SaleRow[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ of: string; cents: number }>`
    select coalesce('sale ' || j.sale_id, 'gift ' || j.gift_id) as of, sum(p.amount)::bigint as cents
      from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
     where (j.gift_id = any(${gifts.map(({ id }) => id)}::bigint[]) or j.sale_id = any(${sales.map(({ id }) => id)}::bigint[]))
       and a.code = 'suspense' group by 1
  `.execute(trx)
  return new Map(rows.map((row) => [row.of, row.cents]))
}

/** The gift or sale that a charge paid, locked. */
export async function findKnownPaymentOfCharge(
  trx: Trx,
  chargeId: string,
): Promise<Known | undefined> {
  const [sale] = await lockSales(trx, [], [chargeId])
  if (sale)
    return knownSale(sale, sale.gift_id === null ? null : await findKnownGift(trx, sale.gift_id), 0)
  const row = await lockedGifts(trx).where('charge_id', '=', chargeId).executeTakeFirst()
  return row && knownGift(row, await findShares(trx, [row]))
}

/** One gift, locked. */
export async function findKnownGift(trx: Trx, giftId: number): Promise<KnownGift> {
  const row = await lockedGifts(trx).where('id', '=', giftId).executeTakeFirstOrThrow()
  return knownGift(row, await findShares(trx, [row]))
}

/** After the gifts are locked, by a statement of its own: one that waited for the lock would still see the shares of before. */
async function findShares(
  trx: Trx,
  gifts: readonly LockedGift[],
): Promise<ReadonlyMap<number, Share[]>> {
  const split = gifts.filter(({ split_at }) => split_at !== null).map(({ id }) => id)
  const shares = new Map<number, Share[]>()
  if (split.length === 0) return shares
  const rows = await trx
    .selectFrom('gift_share')
    .selectAll()
    .where('gift_id', 'in', split)
    .orderBy('gift_id')
    .orderBy('team_id')
    .execute()
  for (const row of rows)
    shares.set(row.gift_id, [
      ...(shares.get(row.gift_id) ?? []),
      { teamId: row.team_id, cents: cents(row.cents) },
    ])
  return shares
}

function lockedGifts(trx: Trx) {
  return trx
    .selectFrom('gift')
    .select([
      'id',
      'public_id',
      'campaign_id',
      'team_id',
      'amount_cents',
      'currency',
      'charge_id',
      'status',
    ])
    .select(['refunded_cents', 'disputed_cents', 'lost_cents', 'split_at'])
    .forUpdate()
}

type LockedGift = Awaited<ReturnType<ReturnType<typeof lockedGifts>['execute']>>[number]

function knownGift(row: LockedGift, shares: ReadonlyMap<number, Share[]>, beyond = 0): KnownGift {
  return {
    of: 'gift',
    id: row.id,
    publicId: row.public_id,
    campaignId: row.campaign_id,
    teamId: row.team_id,
    amount: cents(row.amount_cents),
    currency: row.currency,
    chargeId: row.charge_id,
    paid: row.status === 'paid',
    refunded: cents(row.refunded_cents),
    disputed: cents(row.disputed_cents),
    lost: cents(row.lost_cents),
    shares: shares.get(row.id) ?? [],
    beyond: cents(beyond),
  }
}

/** Writes what a batch did to its gifts, in one statement. */
export async function saveKnownGifts(trx: Trx, changes: readonly GiftChange[]): Promise<void> {
  if (changes.length === 0) return
  const charges = changes.map(({ movements }) => chargeOf(movements))
  await sql`
    update gift g set
      status = case when c.paid then 'paid' when c.bounced then 'failed' else g.status end,
      paid_at = case when c.paid then coalesce(g.paid_at, c.paid_at) end,
      charge_id = c.charge_id,
      payment_id = coalesce(g.payment_id, c.payment_id),
      donor_email = case when g.donor_erased_at is null then coalesce(g.donor_email, c.donor_email) end,
      donor_name = case when g.donor_erased_at is null then coalesce(g.donor_name, c.donor_name) end,
      method = coalesce(g.method, c.method),
      stripe_fee_cents = g.stripe_fee_cents + c.fee,
      refunded_cents = c.refunded, disputed_cents = c.disputed, lost_cents = c.lost
    from unnest(
      ${changes.map(({ after }) => after.id)}::bigint[], ${changes.map(({ after }) => after.paid)}::boolean[],
      ${charges.map((charge) => charge?.paidAt ?? null)}::timestamptz[],
      ${changes.map(({ after }) => after.chargeId)}::text[], ${charges.map((charge) => charge?.paymentId ?? null)}::text[],
      ${charges.map((charge) => charge?.email?.toLowerCase() ?? null)}::text[],
      ${charges.map((charge) => charge?.name ?? null)}::text[], ${charges.map((charge) => charge?.method ?? null)}::text[],
      ${changes.map(({ fee }) => fee)}::bigint[],
      ${changes.map(({ after }) => after.refunded)}::bigint[], ${changes.map(({ after }) => after.disputed)}::bigint[],
      ${changes.map(({ after }) => after.lost)}::bigint[], ${changes.map(({ movements }) => bounced(movements))}::boolean[])
      as c (id, paid, paid_at, charge_id, payment_id, donor_email, donor_name, method, fee, refunded, disputed, lost, bounced)
    where g.id = c.id
  `.execute(trx)
}

/** What of a gift has gone back to its donor, where no line of Stripe's book tells it. */
export async function saveRefunded(trx: Trx, { id, refunded }: KnownGift): Promise<void> {
  await trx.updateTable('gift').set({ refunded_cents: refunded }).where('id', '=', id).execute()
}
