import { expect } from 'vitest'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aDay } from '../../../../testing/events.ts'
import { aCart, anOuting, order, usualPackages } from '../../../testing/tickets.ts'
import type { AnOuting } from '../../../testing/tickets.ts'
import { findComers } from '../../comers.server.ts'
import { aHelpersLink } from '../../testing/helpers-link.ts'
import { answerExtras } from '../extras-form.server.ts'
import { findExtrasTable } from '../extras-page.server.ts'
import type { TableAnswer } from '../answer-table-sale.server.ts'

export interface Morning {
  readonly outing: AnOuting
  readonly key: string
  /** Those of a foursome, as the list knows them. */
  readonly guests: readonly string[]
}

/** A foursome that is owed by invoice, with so many mulligans bought beforehand, and the helpers' link. */
export async function aMorning(mulligans = 0, packages = usualPackages): Promise<Morning> {
  const outing = await anOuting({ days: [aDay(1)], packages })
  const wish = aCart(outing, { Foursome: 1, Mulligan: mulligans }, { way: 'invoice' })
  expect((await order(wish)).kind).toBe('placed')
  const key = await aHelpersLink(outing)
  return { outing, key, guests: (await findComers(outing.id)).comers.map(({ id }) => id) }
}

/** Presses as a helper does. @returns where the sale is seen. */
export async function sell(
  { outing, key, guests }: Morning,
  typed: { readonly mulligans: string; readonly way: 'cash' | 'card'; readonly form?: string },
  which = 0,
) {
  const form = new FormData()
  form.set(`units-${outing.packages.get('Mulligan')?.publicId}`, typed.mulligans)
  form.set('version', String(outing.versionId))
  form.set('way', typed.way)
  form.set('key', typed.form ?? newEntryKey())
  return await answerExtras(key, guests[which] ?? '', form)
}

/** The table's mark of what was sold. */
export function saleIn(answer: TableAnswer): string {
  if (answer.kind !== 'on') throw new Error(JSON.stringify(answer))
  return answer.to.split('/').at(-1) ?? ''
}

/** The order of a sale, by whose key its buyer sees it. */
export async function orderOf(sale: string): Promise<string> {
  const { public_id: key } = await db
    .selectFrom('ticket_order as o')
    .innerJoin('ticket as t', 't.order_id', 'o.id')
    .select('o.public_id')
    .where('t.desk_id', '=', sale)
    .executeTakeFirstOrThrow()
  return key
}

export async function soldOf({ key }: Morning): Promise<number | undefined> {
  return (await findExtrasTable(key, '')).table?.extras[0]?.sold
}
