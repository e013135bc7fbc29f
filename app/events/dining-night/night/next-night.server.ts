import { sql } from 'kysely'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { addDays } from '#app/words/days.ts'
import { findNight, findNights, findToday } from './night-facts.server.ts'
import type { Night } from './night-facts.server.ts'
import { nextThing } from './next-thing.ts'
import type { NextThing } from './next-thing.ts'

export interface NextOfNight {
  readonly next: NextThing
  readonly today: string
  readonly title: string
  readonly desk: string
  readonly isBooked: boolean
}

/** What to do next about one night, for its own desk. */
export async function findNextOfNight(eventId: number): Promise<NextOfNight | null> {
  const [night, today] = await Promise.all([findNight(eventId), findToday()])
  return nextOf(night, today)
}

/** What has to be done by tomorrow about any of a team's nights: the first of it. */
export async function findPressingNight({ team }: CaptainOf): Promise<NextOfNight | null> {
  const isOpen = sql`e.team_id = ${team.id} and (
    e.status not in ('closed', 'cancelled')
    or exists (
      select from dining_figure f join contribution c on c.id = f.contribution_id
       where f.event_id = e.id and c.voided_at is null and c.settled_cents < c.amount_cents))`
  const [nights, today] = await Promise.all([findNights(isOpen), findToday()])
  const [first] = nights
    .map((night) => nextOf(night, today))
    .filter((one) => one !== null)
    .filter(({ next }) => next.on !== null && next.on <= addDays(today, 1))
    .toSorted((a, b) => ((a.next.on ?? '') < (b.next.on ?? '') ? -1 : 1))
  return first ?? null
}

function nextOf(night: Night, today: string): NextOfNight | null {
  const next = nextThing(night.facts, today)
  if (!next) return null
  return {
    next,
    today,
    title: night.title,
    desk: `/manage/${night.teamSlug}/events/${night.slug}`,
    isBooked: night.restaurant !== null,
  }
}
