import { sql } from 'kysely'
import { stringify } from 'csv-stringify/sync'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { sayEventDay } from '../say-when.ts'
import { sayRole } from './shift-role.ts'

export type ShiftsDesk = Awaited<ReturnType<typeof findShiftsDesk>>
export type DeskShift = ShiftsDesk['shifts'][number]

interface DeskRow {
  readonly public_id: string
  readonly ready_role: string | null
  readonly own_role: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly from: string
  readonly to: string
  readonly needed: number
  readonly minimum_age: number | null
  readonly note: string
  readonly read: boolean
  readonly people: readonly {
    readonly publicId: string
    readonly name: string
    readonly email: string | null
    readonly phone: string
  }[]
}

/** What is to be done at an event and who does it, for its captains alone. */
export async function findShiftsDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const zone = event.timeZone
  const { rows } = await sql<DeskRow>`
    select s.public_id, s.ready_role, s.own_role, s.starts_at, s.ends_at, s.needed, s.minimum_age, s.note,
           s.read_at is not null as read,
           to_char(s.starts_at at time zone ${zone}, 'HH24:MI') as "from",
           to_char(s.ends_at at time zone ${zone}, 'HH24:MI') as "to",
           (select coalesce(json_agg(json_build_object('publicId', c.public_id, 'name', c.name, 'email', c.email, 'phone', c.phone)
                     order by c.claimed_at, c.id), '[]')
              from shift_claim c where c.shift_id = s.id and c.ended_at is null) as people
      from shift s where s.event_id = ${event.id} and s.removed_at is null
     order by s.starts_at, s.id limit 500`.execute(db)
  const at = now()
  const days = new Set(event.days.map(({ day }) => day))
  return {
    event,
    shifts: rows.map((row) => {
      const day = dayIn(zone, row.starts_at)
      return {
        publicId: row.public_id,
        href: `${event.desk}/shifts/${row.public_id}`,
        role: sayRole(row),
        day: sayEventDay(row.starts_at, zone, at),
        hours: sayHours({ startsAt: row.starts_at, endsAt: row.ends_at }, zone),
        minimumAge: row.minimum_age,
        note: row.note,
        taken: row.people.length,
        needed: row.needed,
        people: row.people,
        isRead: row.read,
        /** Its day is none of the event's, as after the event was moved. */
        isAstray: days.size > 0 && !days.has(day),
        values: {
          role: row.ready_role ?? 'own',
          ownRole: row.own_role ?? '',
          day,
          from: row.from,
          to: row.to,
          needed: String(row.needed),
          minimumAge: row.minimum_age === null ? '' : String(row.minimum_age),
          note: row.note,
        },
      }
    }),
  }
}

/** One shift for its captain. @throws a 404 that is the same for another event's and for none (S5). */
export async function requireShift(
  captain: CaptainOf,
  slug: string | undefined,
  shiftPublicId: string | undefined,
) {
  const { event, shifts } = await findShiftsDesk(captain, slug)
  const shift = shifts.find(({ publicId }) => publicId === shiftPublicId)
  if (!shift) throw new Response('Not found', { status: 404 })
  return { event, shift }
}

/** Who does what, as a spreadsheet: no cell that it would take for a formula (S23). */
export function writeShifts({ shifts }: ShiftsDesk): string {
  const head = ['day', 'hours', 'role', 'needed', 'name', 'email', 'phone'] as const
  return stringify(
    [
      head.map((name) => say(`shifts.list.${name}`)),
      ...shifts.flatMap(({ day, hours, role, needed, people }) => {
        const shift = [day, hours, role, String(needed)]
        return people.length === 0
          ? [[...shift, '', '', '']]
          : people.map(({ name, email, phone }) => [...shift, name, email ?? '', phone])
      }),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
}
