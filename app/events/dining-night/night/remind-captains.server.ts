import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { REMINDER_HOUR } from '../../day-before.ts'
import { findNights, findToday } from './night-facts.server.ts'
import type { Night } from './night-facts.server.ts'
import { nextThing } from './next-thing.ts'

/** What is older than that is not written about any more: a clock that stood still tells no old news. */
const FIGURE_WITHIN = 7
const CHASE_WITHIN = 30

/**
 * Writes to the captains of a night when something cannot wait: to call the manager the day before, to ask for the figure the
 * day after, and when the check is late. About each of them once, however many workers look at the same moment.
 */
export async function remindCaptains(): Promise<void> {
  if (!(await findOrganization())) return
  const today = await findToday()
  for (const night of await findNights(mayBeDue())) {
    const nudge = nudgeOf(night, today)
    if (nudge) await remind(night, nudge)
  }
}

const mayBeDue = () => sql`
  e.status in ('published', 'held', 'closed')
  and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
  and (exists (
         select from event_day d where d.version_id = e.approved_version_id
            and d.starts_at between ${now()}::timestamptz - make_interval(days => ${FIGURE_WITHIN + 2}) and ${now()}::timestamptz + interval '2 days')
       or exists (
         select from dining_figure f join contribution c on c.id = f.contribution_id
          where f.event_id = e.id and c.voided_at is null and c.settled_cents < c.amount_cents
            and c.due_on > (${now()}::timestamptz - make_interval(days => ${CHASE_WITHIN + 1}))::date))`

interface Nudge {
  readonly thing: 'call' | 'ask_figure' | 'chase'
  /** The day of the night, or on which the check was due. */
  readonly about: string
}

function nudgeOf(night: Night, today: string): Nudge | null {
  const { facts, days } = night
  const next = nextThing(facts, today)
  if (!next || !facts.days) return null
  const { thing, on } = next
  if (on === null || !isMorning(on, night.timeZone)) return null
  switch (thing) {
    case 'call': {
      const [first] = days
      return first && first.startsAt > now() ? { thing, about: facts.days.first } : null
    }
    case 'ask_figure':
      return on > addDays(today, -FIGURE_WITHIN) ? { thing, about: facts.days.last } : null
    case 'chase': {
      const { dueOn } = facts.share ?? { dueOn: on }
      return dueOn > addDays(today, -CHASE_WITHIN) ? { thing, about: dueOn } : null
    }
    case 'ask':
    case 'book':
    case 'send_form':
    case 'confirm':
    case 'note_figure':
    case 'thank':
    case 'close':
      return null
  }
}

/** Whether it is that day, and no longer early. */
function isMorning(day: string, timeZone: string): boolean {
  return dayIn(timeZone, new Date(now().getTime() - REMINDER_HOUR * 3_600_000)) >= day
}

async function remind(night: Night, { thing, about }: Nudge): Promise<void> {
  await inTransaction(async (trx) => {
    // A second worker at the same moment waits here, and finds it done.
    const first = await trx
      .insertInto('dining_nudge')
      .values({ event_id: night.id, thing, about, told_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('event_id')
      .executeTakeFirst()
    if (!first) return
    await tellCaptains(trx, night.teamId, {
      kind: 'night-reminder',
      subjectId: `${night.id} ${thing} ${about}`,
      content: {
        thing,
        title: night.title,
        restaurant: night.restaurant ?? '',
        slug: night.teamSlug,
        event: night.slug,
        day: about,
      },
    })
  })
}
