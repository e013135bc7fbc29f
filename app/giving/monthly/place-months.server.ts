import { sql } from 'kysely'
import type { ChargeFact, MoneyMovement, MonthlyCharge } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

/**
 * Gives each charge of a monthly gift the gift of its month: the one that began it on the page, or a new one, written in the
 * transaction that books it and once a month (I24). A second charge of a month finds that gift paid, and goes to suspense; one
 * of a subscription that we do not know stays as it is, and does too.
 */
export async function placeMonths(
  trx: Trx,
  movements: readonly MoneyMovement[],
): Promise<readonly MoneyMovement[]> {
  const monthlyIds = movements.flatMap(({ source }) => monthlyIdOf(source) ?? [])
  if (monthlyIds.length === 0) return movements
  const known = await lockMonthly(trx, monthlyIds)
  const placed: MoneyMovement[] = []
  for (const movement of movements) {
    const { source } = movement
    const monthly = known.get(monthlyIdOf(source) ?? '')
    const ours =
      monthly !== undefined &&
      source.kind === 'charge' &&
      source.month !== null &&
      [null, source.month.subscriptionId].includes(monthly.subscription_id)
    if (!ours) {
      placed.push(movement)
      continue
    }
    const giftId = await giftOfMonth(trx, monthly, source, source.month)
    if (movement.type === 'charge') await noteMonth(trx, monthly, source, source.month)
    placed.push({ ...movement, source: { ...source, giftId } })
  }
  return placed
}

function monthlyIdOf(source: MoneyMovement['source']): string | null {
  return source.kind === 'charge' && source.giftId === null
    ? (source.month?.monthlyId ?? null)
    : null
}

type Monthly = Awaited<ReturnType<typeof findMonthly>>[number]

/** In the order of their ids, before any gift of theirs, so that two who book never wait for each other in a ring (F11). */
async function lockMonthly(trx: Trx, publicIds: readonly string[]): Promise<Map<string, Monthly>> {
  const rows = await findMonthly(trx, publicIds)
  return new Map(rows.map((row) => [row.public_id, row]))
}

function findMonthly(trx: Trx, publicIds: readonly string[]) {
  return trx
    .selectFrom('monthly_gift')
    .select(['id', 'public_id', 'subscription_id', 'fee_cover_cents', 'amount_cents'])
    .where('public_id', '=', sql<string>`any(${publicIds}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function giftOfMonth(
  trx: Trx,
  monthly: Monthly,
  charge: ChargeFact,
  month: MonthlyCharge,
): Promise<string> {
  const found = await trx
    .selectFrom('gift')
    .select('public_id')
    .where('monthly_id', '=', monthly.id)
    .where('month_from', '=', month.from)
    .executeTakeFirst()
  if (found) return found.public_id
  return (
    (month.first && (await firstGift(trx, monthly, month))) || nextGift(trx, monthly, charge, month)
  )
}

async function firstGift(
  trx: Trx,
  { id }: Monthly,
  month: MonthlyCharge,
): Promise<string | undefined> {
  const first = await trx
    .updateTable('gift')
    .set({ month_from: month.from, month_to: month.to })
    .where('monthly_id', '=', id)
    .where('month_from', 'is', null)
    .returning('public_id')
    .executeTakeFirst()
  return first?.public_id
}

/** As the donor gave last: shown as that was, under its dedication; without its message and its card, which are said once. */
async function nextGift(
  trx: Trx,
  monthly: Monthly,
  charge: ChargeFact,
  month: MonthlyCharge,
): Promise<string> {
  const usual = charge.amount === monthly.amount_cents
  if (!usual) log.warn({ monthly: monthly.public_id }, 'a month was charged with another sum')
  const { rows } = await sql<{ public_id: string }>`
    insert into gift (campaign_id, amount_cents, fee_cover_cents, currency, shown_name, name_hidden_at, anonymous, amount_hidden,
                      dedicated_as, dedicated_to, dedication_hidden_at, source, browser_hash, language, livemode, donor_email, donor_name, donor_erased_at,
                      created_at, monthly_id, month_from, month_to)
    select campaign_id, ${charge.amount}, ${usual ? monthly.fee_cover_cents : 0}, currency, shown_name, name_hidden_at, anonymous, amount_hidden,
           dedicated_as, dedicated_to, dedication_hidden_at, source, browser_hash, language, livemode, donor_email, donor_name, donor_erased_at,
           ${charge.paidAt}, monthly_id, ${month.from}, ${month.to}
      from gift where monthly_id = ${monthly.id} order by month_from desc nulls last limit 1
    returning public_id
  `.execute(trx)
  const [row] = rows
  if (!row) throw new Error('a monthly gift was begun by none')
  return row.public_id
}

/** What was paid last says when the next is due; a month that was told of late changes nothing. */
async function noteMonth(
  trx: Trx,
  { id }: Monthly,
  { paidAt }: ChargeFact,
  { subscriptionId, to }: MonthlyCharge,
): Promise<void> {
  await sql`
    update monthly_gift set
      subscription_id = ${subscriptionId},
      status = case when status = 'started' or status = 'behind' and ${to} >= next_at then 'active' else status end,
      started_at = least(started_at, ${paidAt}),
      next_at = greatest(next_at, ${to})
    where id = ${id}
  `.execute(trx)
}
