import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { Language } from '#app/words/language.ts'
import type { EventStatus } from '#db/schema/events.ts'
import type { LogoGround } from '#db/schema/pictures.ts'
import type { OrderWay } from '#db/schema/tickets.ts'
import { daysOfVersion } from '../shown-event.server.ts'

export interface SponsorRow {
  readonly order_id: number
  /** The sponsor's own: who has it sees the order. */
  readonly key: string
  readonly public_id: string
  readonly event_id: number
  readonly event_public_id: string
  readonly event_slug: string
  readonly event_status: EventStatus
  readonly team_id: number
  readonly team_slug: string
  readonly team: string
  readonly color: TeamColor | null
  readonly title: string
  readonly time_zone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly level: string
  readonly package_public_id: string
  readonly included: string
  readonly price: number
  readonly fair_value: number
  /** Places that come with it, and those with a name. */
  readonly places: number
  readonly named: number
  readonly firm: string
  readonly buyer_name: string
  readonly buyer_email: string | null
  readonly language: Language
  readonly ordered_at: Date
  readonly way: OrderWay
  readonly released: boolean
  /** The payment by card that pays the order, or the newest that was opened for its invoice. */
  readonly sale_public_id: string | null
  readonly sale_status: 'started' | 'paid' | 'expired' | 'failed' | null
  readonly contribution_public_id: string | null
  readonly contribution_state: ContributionState | null
  /** Whether none of what is owed by hand has come, and it is what was ordered. */
  readonly is_owed_whole: boolean
  readonly number: number | null
  readonly issued_on: string | null
  readonly due_on: string | null
  readonly phone: string
  readonly address: string
  readonly link: string | null
  readonly sign_text: string
  readonly on_wall: boolean
  readonly revision: number
  readonly approved_revision: number | null
  readonly approved_at: Date | null
  readonly approved_by: string | null
  /** Of a yes that was said: the day, and the captain who wrote it down. */
  readonly said_on: string | null
  readonly noted_by_name: string | null
  readonly asked: string
  readonly read_revision: number | null
  readonly hidden_at: Date | null
  readonly hole: number | null
  readonly thanked_at: Date | null
  readonly logo: {
    readonly name: string
    readonly width: number
    readonly height: number
    readonly ground: LogoGround
  } | null
}

/** The logo of the sponsor `s` that is printed. */
const logo = sql<SponsorRow['logo']>`(
  select json_build_object('name', l.name, 'width', l.width, 'height', l.height, 'ground', l.ground) from sponsor_logo l
   where l.order_id = s.order_id and l.arrived_at is not null and l.erased_at is null order by l.id desc limit 1)`

/**
 * Sponsors with what they ordered, owe and want printed, in the order in which they came.
 * @param where about the sponsor `s`, its order `o`, the event `e` and its team `t`.
 */
export async function findSponsors(
  where: RawBuilder<boolean>,
  trx: Trx | typeof db = db,
): Promise<readonly SponsorRow[]> {
  const { rows } = await sql<SponsorRow>`
    select s.order_id, o.public_id as key, s.public_id, e.id as event_id, e.public_id as event_public_id, e.slug as event_slug,
           e.status as event_status, t.id as team_id, t.slug as team_slug, t.name as team, t.color, v.title, v.time_zone,
           ${daysOfVersion(sql`v.id`)} as days, x.name as level, x.package_public_id, x.included, n.price, n.fair_value, n.places,
           n.named, o.firm, o.buyer_name, o.buyer_email, o.language, o.created_at as ordered_at, o.way,
           o.released_at is not null as released, p.public_id as sale_public_id, p.status as sale_status,
           c.public_id as contribution_public_id, case when c.id is not null then ${contributionState} end as contribution_state,
           c.id is not null and c.voided_at is null and c.settled_cents = 0 and c.amount_cents = n.price as is_owed_whole,
           i.number, i.issued_on, i.due_on, s.phone, s.address, s.link, s.sign_text, s.on_wall, s.revision, s.approved_revision,
           s.approved_at, s.approved_by, s.said_on, (select d.name from person d where d.id = s.noted_by) as noted_by_name, s.asked, s.read_revision, s.hidden_at, s.hole, s.thanked_at, ${logo} as logo
      from sponsor s join ticket_order o on o.id = s.order_id join event e on e.id = s.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
           left join sale p on p.id = coalesce(o.sale_id, (select max(y.sale_id) from invoice_payment y where y.order_id = o.id))
           left join contribution c on c.id = o.contribution_id
           left join sponsor_invoice i on i.order_id = o.id
           cross join lateral (
             select sum(k.price_cents)::bigint as price, sum(k.fair_value_cents)::bigint as fair_value,
                    count(*) filter (where k.is_person)::int as places, count(y.ticket_id)::int as named
               from ticket k left join player y on y.ticket_id = k.id where k.order_id = o.id) n
           cross join lateral (
             select w.name, w.included, g.public_id as package_public_id
               from ticket k join package g on g.id = k.package_id join package_text w on w.package_id = g.id
              where k.order_id = o.id and w.kind = 'sponsorship' and w.version_id <= e.approved_version_id
              order by k.id, w.version_id desc limit 1) x
     where ${where} order by o.created_at, o.id`.execute(trx)
  return rows
}

/** The sponsor of the order that a link leads to. */
export async function findSponsorByKey(
  key: string,
  trx: Trx | typeof db = db,
): Promise<SponsorRow | undefined> {
  if (!/^[0-9a-f]{32}$/.test(key)) return undefined
  const [row] = await findSponsors(sql`o.public_id = ${key}`, trx)
  return row
}
