import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { REMINDER_HOUR } from '../../day-before.ts'
import { countComing } from '../forecast/count-coming.server.ts'

interface Night {
  readonly id: number
  readonly version_id: number
  readonly team_id: number
  readonly slug: string
  readonly team_slug: string
  readonly title: string
  readonly least: number
  /** The last day on which an answer counts. */
  readonly day: string
}

/**
 * The day before answers count no more, from the usual hour on: tells the captains of a night for which too few have said that
 * they come, while there is a day left to ask people. Once, however many workers look at the same moment.
 */
export async function tellOfMissingAnswers(): Promise<void> {
  const { rows } = await sql<Night>`
    with night as (
      select e.id, e.team_id, e.slug, v.id as version_id, v.title, v.time_zone, n.least_rsvps as least,
             rsvp_deadline(v.id) as deadline
        from event e join event_version v on v.id = e.approved_version_id join dining_night n on n.version_id = v.id
       where e.status = 'published' and n.least_rsvps is not null
         and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
    ), due as (
      select night.*, (deadline at time zone time_zone)::date - 1 as day from night where deadline > ${now()}
    )
    select d.id, d.version_id, d.team_id, d.slug, t.slug as team_slug, d.title, d.least, to_char(d.day, 'YYYY-MM-DD') as day
      from due d join team t on t.id = d.team_id
     where (d.day - 1 + make_time(${REMINDER_HOUR}, 0, 0)) at time zone d.time_zone <= ${now()}
       and not exists (select from dining_nudge g where g.event_id = d.id and g.thing = 'answers' and g.about = d.day)
     order by d.id`.execute(db)
  for (const night of rows) await tellOf(night)
}

async function tellOf(night: Night): Promise<void> {
  await inTransaction(async (trx) => {
    const { inTime } = await countComing(night.id, night.version_id, trx)
    if (inTime >= night.least) return
    // A second worker at the same moment waits here, and finds it done.
    const first = await trx
      .insertInto('dining_nudge')
      .values({ event_id: night.id, thing: 'answers', about: night.day, told_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('event_id')
      .executeTakeFirst()
    if (!first) return
    await tellCaptains(trx, night.team_id, {
      kind: 'answers-missing',
      subjectId: `${night.id} ${night.day}`,
      content: {
        title: night.title,
        slug: night.team_slug,
        event: night.slug,
        day: night.day,
        people: inTime,
        least: night.least,
      },
    })
  })
}
