import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { isPaidAtTable } from '../money/in-box.ts'
import type { LightFacts } from './light.ts'

/** A place that somebody comes by, its money, and who comes. */
export interface PlaceRow extends LightFacts {
  readonly id: number
  readonly key: string
  readonly desk_id: string
  readonly event_id: number
  readonly event_public_id: string
  readonly order_id: number
  readonly package_id: number
  readonly unit: number
  readonly position: number
  readonly revision: number
  readonly released_at: Date | null
  /** It takes one of the places on the course, as a dinner does not. */
  readonly takes_place: boolean
  readonly chased_at: Date | null
  readonly order_key: string
  readonly order_kind: 'tickets' | 'sponsorship'
  readonly buyer_name: string
  readonly buyer_email: string | null
  readonly firm: string | null
  readonly buyer_language: Language
  readonly package_name: string
  /** Its price is no part of its order's payment. */
  readonly pays_alone: boolean
  /** The payment by card that pays it. */
  readonly sale_key: string | null
  readonly currency: string
  /** For how many people its package is: a single player may be put with others. */
  readonly people: number
  readonly name: string | null
  readonly email: string | null
  readonly phone: string
  readonly shirt: string
  readonly handicap: string
  readonly meal: string
  readonly allergy: string
  readonly wish: string
  readonly seeks_group: boolean
  readonly plays_at: number | null
  /** Whom the captains put there in stead of whoever dropped out. */
  readonly seated: string | null
  readonly waived_at: Date | null
  /** What they agreed to; the text may be another by now. */
  readonly waived_words: string | null
  readonly language: Language | null
}

/** The places of people, as the condition on ticket `t`, order `o`, event `e` and player `p` says, in the order in which they were cut. */
export async function findPlaces(
  which: RawBuilder<unknown>,
  trx: Trx | typeof db = db,
): Promise<readonly PlaceRow[]> {
  const { rows } = await sql<PlaceRow>`
    select t.id, t.public_id as key, t.desk_id, t.event_id, e.public_id as event_public_id, t.order_id, t.package_id, t.unit,
           t.position, t.revision, t.price_cents, t.released_at, t.takes_place, t.chased_at,
           o.public_id as order_key, o.kind as order_kind, o.buyer_name, o.buyer_email, o.firm, o.language as buyer_language, o.way,
           os.status as order_sale, s.status as own_sale,
           case when c.id is not null then c.voided_at is null and c.amount_cents > 0 and (c.settled_cents >= c.amount_cents or ${isPaidAtTable}) end as by_hand_in,
           t.sale_id is distinct from o.sale_id as pays_alone, s.public_id as sale_key, k.name as package_name, k.people, g.currency,
           p.name, p.email, coalesce(p.phone, '') as phone, coalesce(p.shirt, '') as shirt, coalesce(p.handicap, '') as handicap,
           coalesce(p.meal, '') as meal, coalesce(p.allergy, '') as allergy, coalesce(p.wish, '') as wish,
           coalesce(p.seeks_group, false) as seeks_group, p.plays_at, q.name as seated, p.waived_at, w.waiver as waived_words, p.language
      from ticket t join ticket_order o on o.id = t.order_id join event e on e.id = t.event_id
           left join sale os on os.id = o.sale_id left join sale s on s.id = t.sale_id
           left join contribution c on c.id = o.contribution_id
           left join player p on p.ticket_id = t.id left join player q on q.plays_at = t.id left join ticketing w on w.version_id = p.waived_version_id
           cross join organization g
           cross join lateral (
             select x.name, x.people from package_text x where x.package_id = t.package_id
              order by (x.version_id = e.approved_version_id) desc, x.version_id desc limit 1) k
     where t.is_person and ${which}
     order by t.order_id, t.package_id, t.unit, t.position limit 5000`.execute(trx)
  return rows
}

/** One place by its key, and until the transaction ends by nobody else: who comes by it is changed by one at a time. */
export async function lockPlace(trx: Trx, key: string): Promise<PlaceRow | undefined> {
  await trx
    .selectFrom('ticket')
    .select('id')
    .where('public_id', '=', key)
    .forUpdate()
    .executeTakeFirst()
  const [place] = await findPlaces(sql`t.public_id = ${key}`, trx)
  return place
}
