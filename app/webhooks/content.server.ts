import { sql } from 'kysely'
import { shownWords } from '#app/giving/wall.server.ts'
import type { WallRow } from '#app/giving/wall.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { WebhookEventType } from '#db/schema/webhooks.ts'
import { giftStands, stands, teamIsSeen } from './why-untold.server.ts'

export interface NotedEvent {
  readonly type: WebhookEventType | 'webhook.test'
  readonly subject: string
  /** Of who signed up or left: written when it was noted. */
  readonly content: unknown
}

/**
 * What is told of an event, as it is now: it may be sent days after it was noted, and a donor or staff may have taken words
 * back by then, or who signed up may have left.
 * @returns `undefined` when there is nothing any more that may be told.
 */
export async function writeContent(
  on: Db | Trx,
  { type, subject, content }: NotedEvent,
): Promise<unknown> {
  switch (type) {
    case 'gift.received':
      return await writeGift(on, Number(subject))
    case 'total.changed':
      return await writeTotal(on, Number(subject))
    case 'team.published':
      return await writeTeam(on, Number(subject))
    case 'stand.confirmed':
      return (await isStanding(on, subject)) ? (content ?? undefined) : undefined
    case 'stand.withdrawn':
    case 'webhook.test':
      return content ?? undefined
  }
}

/** What a wall says of a gift, and no more: neither an id of it nor of who gave (S4). */
async function writeGift(on: Db | Trx, id: number): Promise<object | undefined> {
  const { rows } = await sql<WallRow & { team: string | null; campaign: string; currency: string }>`
    select ${shownWords}, g.amount_cents - g.fee_cover_cents as amount_cents, g.amount_hidden, g.anonymous, g.currency,
           t.slug as team, c.slug as campaign, (g.paid_at at time zone o.time_zone)::date as day
      from gift g join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id cross join organization o
     where g.id = ${id} and ${giftStands} and (t.id is null or ${teamIsSeen})`.execute(on)
  const [row] = rows
  return (
    row && {
      campaign: row.campaign,
      team: row.team,
      name: row.anonymous ? null : row.shown_name,
      message: row.message,
      dedicated_as: row.dedicated_as,
      dedicated_to: row.dedicated_to,
      amount_cents: row.amount_hidden ? null : row.amount_cents,
      currency: row.currency,
      day: row.day,
    }
  )
}

async function writeTotal(on: Db | Trx, teamId: number): Promise<object | undefined> {
  const { rows } = await sql<object>`
    select t.slug as team, s.raised_cents, s.expected_cents, t.goal_cents, s.gift_count, o.currency
      from team t join team_total s on s.team_id = t.id cross join organization o
     where t.id = ${teamId} and ${teamIsSeen}`.execute(on)
  return rows[0]
}

async function writeTeam(on: Db | Trx, teamId: number): Promise<object | undefined> {
  const { rows } = await sql<{ team: string; name: string; kind: string; town: string }>`
    select t.slug as team, t.name, t.kind, t.town from team t where t.id = ${teamId} and ${teamIsSeen}`.execute(
    on,
  )
  const [row] = rows
  return row && { ...row, url: `${env.BASE_URL}/teams/${row.team}` }
}

async function isStanding(on: Db | Trx, publicId: string): Promise<boolean> {
  const { rows } = await sql`
    select from supporter s where s.public_id = ${publicId} and ${stands}`.execute(on)
  return rows.length > 0
}
