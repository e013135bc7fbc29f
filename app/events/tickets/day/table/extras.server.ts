import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { countSold } from '../../count-sold.server.ts'
import { leftOf } from '../../package-standing.ts'
import { findPackagesNow } from '../../packages.server.ts'

/** Something that goes with a place and is sold at the table: a mulligan, a contest. */
export interface Extra {
  readonly id: number
  readonly publicId: string
  readonly name: string
  readonly price: Cents
  /** How many each of the people may have; `null` for as many as they like. */
  readonly mostEach: number | null
  /** Held or sold by now, before the day and on it. */
  readonly sold: number
  /** `null`: as many as anybody wants. */
  readonly left: number | null
}

export interface Extras {
  /** Of the text that everyone reads; what is sold is sold at its prices. */
  readonly versionId: number
  readonly extras: readonly Extra[]
}

/** What an event sells beside its places, with how many are sold by now. The team may sell also what buyers may not. */
export async function findExtras(eventId: number): Promise<Extras> {
  const [{ versionId, packages }, sold] = await Promise.all([
    findPackagesNow(eventId),
    countSold(eventId),
  ])
  const extras = packages
    .filter(({ kind }) => kind === 'add_on')
    .map(({ id, publicId, name, price, mostEach, stock, places }) => {
      const had = sold.get(id) ?? 0
      return {
        id,
        publicId,
        name,
        price,
        mostEach,
        sold: had,
        left: leftOf({ stock, places }, { sold: had, free: null }),
      }
    })
  return { versionId, extras }
}

/** What those who came by one order have by now, and how many they are. */
export interface Party {
  readonly people: number
  /** By package: of all of them, with what was bought beforehand, and of this one at the table. */
  readonly had: ReadonlyMap<number, { readonly party: number; readonly own: number }>
}

interface Looking {
  readonly on: Trx | typeof db
  /** An order by its form, which is left out: a form that is sent again asks for nothing more. */
  readonly but: string
}

/** Of whoever comes by a ticket. */
export async function findParty(
  ticketId: number,
  { on, but }: Looking = { on: db, but: '' },
): Promise<Party> {
  const { rows } = await sql<{ people: number; package_id: number | null; n: number; own: number }>`
    with mine as (select order_id from ticket where id = ${ticketId}),
         guest as (select t.id from ticket t join mine on mine.order_id = t.order_id where t.is_person and t.released_at is null),
         bought as (
           select o.id, o.for_ticket_id from ticket_order o join mine on mine.order_id = o.id where o.form_key <> ${but}
           union
           select o.id, o.for_ticket_id from ticket_order o join guest on guest.id = o.for_ticket_id where o.form_key <> ${but})
    select (select count(*) from guest)::int as people, k.package_id, count(k.id)::int as n,
           (count(k.id) filter (where o.for_ticket_id = ${ticketId}))::int as own
      from mine left join bought o on true
           left join ticket k on k.order_id = o.id and not k.is_person and k.released_at is null
     group by k.package_id`.execute(on)
  return {
    people: rows[0]?.people ?? 0,
    had: new Map(
      rows.flatMap(({ package_id: of, n, own }) =>
        of === null ? [] : [[of, { party: n, own }] as const],
      ),
    ),
  }
}

/**
 * How many more one of a party may have: no more than one person may, and no more than all of them may together, since what was
 * bought beforehand is nobody's by name. Below zero where there are too many; `Infinity` for no limit.
 */
export function mayHave(
  { id, mostEach }: Pick<Extra, 'id' | 'mostEach'>,
  { people, had }: Party,
): number {
  if (mostEach === null) return Infinity
  const { party, own } = had.get(id) ?? { party: 0, own: 0 }
  return Math.min(mostEach - own, mostEach * people - party)
}
