import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { EventStatus } from '#db/schema/events.ts'
import type { NightFacts, StepDeed } from './night-state.ts'

/** A night with what is known of it, as its captains and staff may see it. */
export interface Night {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly teamId: number
  readonly teamSlug: string
  readonly timeZone: string
  readonly days: readonly { readonly startsAt: Date; readonly endsAt: Date }[]
  readonly restaurant: string | null
  readonly facts: NightFacts
  readonly notes: readonly StepNote[]
}

/** A step as it was noted, to be read and taken back. */
export interface StepNote extends StepDeed {
  readonly publicId: string
  readonly note: string
}

interface NightRow {
  readonly id: number
  readonly slug: string
  readonly status: EventStatus
  readonly status_at: Date
  readonly status_by: string | null
  readonly title: string
  readonly team_id: number
  readonly team_slug: string
  readonly time_zone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly restaurant: string | null
  readonly form_sent_on: string | null
  readonly steps: readonly StepNote[]
  readonly told_on: string | null
  readonly entered_by: string | null
  readonly due_on: string | null
  readonly state: ContributionState | null
  readonly received_on: string | null
}

/** Somebody of the team by name; whoever else did it is not for its captains to know. */
function nameIfOfTeam(personId: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(
    select coalesce(p.name, p.email) from person p join team_member m on m.person_id = p.id
     where p.id = ${personId} and m.team_id = e.team_id)`
}

/** The dining nights that a condition on the event `e` names, with all that their state is read from. */
export async function findNights(which: RawBuilder<unknown>, on: Db = db): Promise<Night[]> {
  const { timeZone } = await requireOrganization()
  const { rows } = await sql<NightRow>`
    select e.id, e.slug, e.status, e.status_at, ${nameIfOfTeam(sql`e.status_by`)} as status_by,
           v.title, v.time_zone, t.id as team_id, t.slug as team_slug, r.name as restaurant, b.form_sent_on,
           (select coalesce(json_agg(json_build_object('starts', d.starts_at, 'ends', d.ends_at) order by d.starts_at), '[]')
              from event_day d where d.version_id = v.id) as days,
           (select coalesce(json_agg(json_build_object(
                     'publicId', s.public_id, 'step', s.step, 'on', s.done_on, 'by', ${nameIfOfTeam(sql`s.noted_by`)},
                     'note', s.note) order by s.done_on, s.id), '[]')
              from dining_step s where s.event_id = e.id and s.undone_at is null) as steps,
           f.told_on, ${nameIfOfTeam(sql`f.entered_by`)} as entered_by, c.due_on, c.state,
           (select max(i.received_on) from remittance_match m join remittance i on i.id = m.remittance_id
             where m.contribution_id = c.id and m.undone_at is null) as received_on
      from event e join team t on t.id = e.team_id
      join lateral (
        select id, title, time_zone from event_version where event_id = e.id
         order by id = e.approved_version_id desc, id desc limit 1) v on true
      left join dining_booking b on b.event_id = e.id left join restaurant r on r.id = b.restaurant_id
      left join dining_figure f on f.event_id = e.id
      left join lateral (
        select c.id, c.due_on, ${contributionState} as state from contribution c
         where c.id = f.contribution_id and c.voided_at is null) c on true
     where e.kind = 'dining_night' and ${which}
     order by (select min(starts_at) from event_day where version_id = v.id) nulls last, e.id`.execute(
    on,
  )
  return rows.map((row) => nightOf(row, timeZone))
}

/** One of them. @throws for an event that is no dining night. */
export async function findNight(eventId: number, on: Db = db): Promise<Night> {
  const [night] = await findNights(sql`e.id = ${eventId}`, on)
  if (!night) throw new Error('The event is no dining night')
  return night
}

/** The day it is now for the nonprofit. */
export async function findToday(): Promise<string> {
  const { timeZone } = await requireOrganization()
  return dayIn(timeZone, now())
}

function nightOf(row: NightRow, organizationZone: string): Night {
  const days = row.days.map(({ starts, ends }) => ({
    startsAt: new Date(starts),
    endsAt: new Date(ends),
  }))
  const [first, last] = [days[0], days.at(-1)]
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    teamId: row.team_id,
    teamSlug: row.team_slug,
    timeZone: row.time_zone,
    days,
    restaurant: row.restaurant,
    facts: {
      status: row.status,
      standing: { on: dayIn(organizationZone, row.status_at), by: row.status_by },
      days:
        first && last
          ? {
              first: dayIn(row.time_zone, first.startsAt),
              last: dayIn(row.time_zone, last.startsAt),
            }
          : null,
      isOver: last !== undefined && last.endsAt <= now(),
      formSentOn: row.form_sent_on,
      steps: row.steps,
      figure: row.told_on === null ? null : { on: row.told_on, by: row.entered_by },
      share: shareOf(row),
    },
    notes: row.steps,
  }
}

function shareOf({ due_on: dueOn, state, received_on: receivedOn }: NightRow): NightFacts['share'] {
  if (dueOn === null || state === null) return null
  const isHere = state !== 'expected' && state !== 'void' && receivedOn !== null
  return { dueOn, received: isHere ? { on: receivedOn, by: null } : null }
}
