import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import type { EventStatus, StreetShown } from '#db/schema/events.ts'
import { daysOf } from '../../say-when.ts'
import { daysOfVersion, shownLine, streetToKeep } from '../../shown-event.server.ts'
import { isPaidAtTable } from '../money/in-box.ts'
import { packageName } from '../package-name.server.ts'

export type OrderNews = 'confirmed' | 'ended' | 'given-back' | 'again'

interface OrderRow extends LineRow {
  readonly public_id: string
  readonly letters: number
  readonly buyer_name: string
  readonly buyer_email: string | null
  readonly language: Language
  readonly title: string
  readonly street: string
  readonly street_shown: StreetShown
  readonly street_hours: number
  readonly town: string
  readonly time_zone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly status: EventStatus
  readonly slug: string
  readonly team_slug: string
  readonly refund_until: Date | null
  readonly called_off: CalledOff | null
  readonly waiver: boolean
  readonly lines: readonly { readonly name: string; readonly units: number }[]
  readonly people: number
  readonly named: number
  readonly owed_cents: number
  readonly purchase: {
    readonly amountCents: number
    readonly fairValueCents: number
    readonly legalName: string
  } | null
}

/**
 * Writes to a buyer, where there is an address: what they have, when and where, the link to it, how money comes back, and of a
 * payment that has no receipt what the law wants said of it (C3). The street stands in it only where everybody may know it (S34).
 */
export async function tellBuyer(trx: Trx, orderId: number, news: OrderNews): Promise<void> {
  const { rows } = await sql<OrderRow>`
    with told as (update ticket_order set letters = letters + 1 where id = ${orderId} returning *),
         had as (select k.*, ${packageName(sql`k.package_id`)} as package from told o
                   join ticket k on k.order_id = o.id and (k.released_at is null or o.released_at is not null))
    select o.public_id, o.letters, o.buyer_name, o.buyer_email, o.language, v.title, v.place, v.street, v.street_shown,
           v.street_hours, v.town, v.time_zone, ${daysOfVersion(sql`v.id`)} as days, ${promisedIn(sql`v.id`)}, e.status, e.slug, t.slug as team_slug,
           g.refund_until, g.called_off, coalesce(g.waiver, '') <> '' as waiver,
           (select coalesce(json_agg(json_build_object('name', l.package, 'units', l.units) order by l.first), '[]')
              from (select coalesce(h.package, '') as package, count(distinct h.unit) as units, min(h.id) as first
                      from had h group by h.package_id, h.package) l) as lines,
           (select count(*) from had where is_person)::int as people,
           (select count(*) from had h join player p on p.ticket_id = h.id)::int as named,
           (select coalesce(sum(price_cents), 0) from had where o.contribution_id is not null and not coalesce(${isPaidAtTable}, false))::int as owed_cents,
           (select json_build_object('amountCents', p.amount_cents, 'fairValueCents', p.fair_value_cents, 'legalName', z.legal_name)
              from sale_to_receipt p cross join organization z
             where p.sale_id = o.sale_id and p.paid_at is not null and p.amount_cents > 0 and not p.due) as purchase
      from told o join event e on e.id = o.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id left join ticketing g on g.version_id = v.id
           left join contribution c on c.id = o.contribution_id`.execute(trx)
  const [order] = rows
  if (!order || order.buyer_email === null) return
  await queueMessage(trx, {
    kind: 'order-news',
    subjectId: `${order.public_id} ${order.letters}`,
    to: order.buyer_email,
    language: order.language,
    content: {
      news,
      order: order.public_id,
      name: order.buyer_name,
      title: order.title,
      place: [order.place, streetToKeep(order), order.town].filter(Boolean).join(', '),
      timeZone: order.time_zone,
      days: daysOf(order.days).map(({ startsAt, endsAt }) => ({
        starts: startsAt.toISOString(),
        ends: endsAt.toISOString(),
      })),
      event: `/teams/${order.team_slug}/events/${order.slug}`,
      lines: [...order.lines],
      people: order.people,
      unnamed: order.people - order.named,
      refundUntil: order.refund_until?.toISOString() ?? null,
      calledOff: order.called_off ?? 'choose',
      waiver: order.waiver,
      owedCents: order.owed_cents,
      purchase: news === 'confirmed' || news === 'again' ? order.purchase : null,
      line: inLanguage(order.language, () => shownLine(order)),
    },
  })
}
