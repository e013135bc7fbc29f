import { randomBytes } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { SaleTable } from '#db/schema/sales.ts'
import { anOrganization, aTeam } from './builders.ts'
import { aCharge } from './money-lines.ts'
import type { ATeam } from './builders.ts'

export type ASale = Selectable<SaleTable>

export interface SomeSale extends Partial<Insertable<SaleTable>> {
  readonly team?: ATeam
}

/** Something at a table for fourteen dollars, of which nobody has paid. */
export async function aStartedSale({ team, ...columns }: SomeSale = {}): Promise<ASale> {
  const to = team ?? (await aTeam())
  return await db
    .insertInto('sale')
    .values({
      campaign_id: to.campaign_id,
      team_id: to.id,
      words: 'Two lamps',
      amount_cents: 1_400,
      currency: 'usd',
      form_key: randomBytes(16).toString('hex'),
      expires_at: new Date(now().getTime() + 30 * 60_000),
      ...columns,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** One that was paid and booked as every sale is. */
export async function aPaidSale(sale: SomeSale = {}): Promise<ASale> {
  await anOrganization()
  const started = await aStartedSale(sale)
  await bookMovements([aCharge(wholePayment(started))])
  return await findSale(started.id)
}

/** The price and the gift beside it, as Stripe sees them: one payment. */
export function wholePayment(sale: ASale) {
  return { ...sale, amount_cents: sale.amount_cents + sale.extra_cents }
}

/** As it stands in the database now. */
export async function findSale(id: number): Promise<ASale> {
  return await db.selectFrom('sale').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
