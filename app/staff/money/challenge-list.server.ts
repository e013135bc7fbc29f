import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

export type ChallengeStanding = 'running' | 'used-up' | 'over' | 'ended' | 'withdrawn'

/** A sponsor's challenge as staff see it. */
export interface StaffChallenge {
  readonly id: string
  readonly sponsor: string
  readonly team: { readonly slug: string; readonly name: string } | null
  readonly standing: ChallengeStanding
  readonly centsPerDollar: number
  readonly cap: Cents
  /** What its sponsor owes or has paid. */
  readonly matched: Cents
  readonly left: Cents
  readonly lastDay: string
  readonly dueOn: string
  readonly revision: number
  readonly ended: { readonly at: Date; readonly by: string } | null
}

const MOST = 100

/** All of them, those that run first. */
export async function findChallenges(): Promise<StaffChallenge[]> {
  return await read(
    sql`true order by (o.ends_at > ${now()}::timestamptz and c.voided_at is null) desc, o.ends_at desc, c.id desc limit ${MOST}`,
  )
}

/** @returns `undefined` for an id that no challenge has. */
export async function findChallenge(publicId: string): Promise<StaffChallenge | undefined> {
  const [found] = await read(sql`c.public_id = ${publicId}`)
  return found
}

interface Row {
  id: string
  sponsor: string
  slug: string | null
  team: string | null
  standing: ChallengeStanding
  cents_per_dollar: number
  cap_cents: number
  amount_cents: number
  last_day: string
  due_on: string
  revision: number
  ended_at: Date | null
  ended_by: string | null
}

async function read(which: RawBuilder<unknown>): Promise<StaffChallenge[]> {
  const { rows } = await sql<Row>`
    select c.public_id as id, c.label as sponsor, t.slug, t.name as team, o.cents_per_dollar, o.cap_cents, c.amount_cents,
           c.due_on, o.revision, o.ended_at, coalesce(p.name, p.email) as ended_by,
           ((o.ends_at - interval '1 second') at time zone z.time_zone)::date as last_day,
           case when c.voided_at is not null then 'withdrawn' when o.ended_at is not null then 'ended'
                when o.ends_at <= ${now()}::timestamptz then 'over' when c.amount_cents >= o.cap_cents then 'used-up'
                else 'running' end as standing
      from matching_offer o join contribution c on c.id = o.contribution_id left join team t on t.id = c.team_id
      left join person p on p.id = o.ended_by cross join organization z
     where ${which}
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    sponsor: row.sponsor,
    team: row.slug === null ? null : { slug: row.slug, name: row.team ?? '' },
    standing: row.standing,
    centsPerDollar: row.cents_per_dollar,
    cap: cents(row.cap_cents),
    matched: cents(row.amount_cents),
    left: cents(Math.max(0, row.cap_cents - row.amount_cents)),
    lastDay: row.last_day,
    dueOn: row.due_on,
    revision: row.revision,
    ended: row.ended_at && { at: row.ended_at, by: row.ended_by ?? '' },
  }))
}
