import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDate, sayDay } from '#app/words/formats.ts'
import { findCodeDays } from '../give-code.server.ts'
import { findTillTotals, waitingOn } from '../till-totals.server.ts'
import { requireTill } from './require-till.server.ts'
import type { AtTill } from './require-till.server.ts'
import { findSetAside, findTillLines, sayMinute } from './till-lines.server.ts'
import { saySums } from './tills-desk.server.ts'

export type TillDesk = Awaited<ReturnType<typeof findTillDesk>>

/** One till for its captains: what should be in the box, its codes and phones, its lines, and what was set aside. */
export async function findTillDesk(at: AtTill) {
  const { event, till, here } = await requireTill(at)
  const { timeZone } = event
  const [{ tills }, days, codes, phones, lines, setAside] = await Promise.all([
    findTillTotals(event.id),
    findCodeDays(event.id),
    findCodes(till.id, timeZone),
    findPhones(till.id, timeZone),
    findTillLines(till.id, timeZone),
    findSetAside(till.id, timeZone, here),
  ])
  const total = tills.find(({ id }) => id === till.id)
  if (!total) throw new Error('A till has no total')
  return {
    event,
    here,
    name: till.name,
    isClosed: total.closedAt !== null,
    waiting: total.waiting,
    sums: saySums(total),
    days: isOn(event.status) ? days.map(({ day }) => ({ day, words: sayDay(day) })) : [],
    codes: codes.map((code) => ({ ...code, revocation: `${here}/codes/${code.id}/revocation` })),
    phones,
    lines,
    setAside,
  }
}

/** A code opens a till only once all may see the sale, and until it is closed or called off. */
export function isOn(status: string): boolean {
  return status === 'published' || status === 'held'
}

async function findCodes(tillId: number, timeZone: string) {
  const { rows } = await sql<{
    public_id: string
    starts_at: Date
    ends_at: Date
    given_at: Date
    given_by: string
    revoked_at: Date | null
    phones: number
  }>`
    select c.public_id, c.starts_at, c.ends_at, c.given_at, coalesce(g.name, '') as given_by, c.revoked_at,
           (select count(*)::int from till_phone p where p.code_id = c.id) as phones
      from till_code c join person g on g.id = c.given_by
     where c.till_id = ${tillId}
     order by c.id desc`.execute(db)
  return rows.map((row) => ({
    id: row.public_id,
    day: sayDate(row.starts_at, { dateStyle: 'medium', timeZone }),
    given: sayMinute(row.given_at, timeZone),
    by: row.given_by,
    phones: row.phones,
    standing: standingOf(row),
  }))
}

function standingOf(code: { revoked_at: Date | null; ends_at: Date }): 'good' | 'over' | 'revoked' {
  if (code.revoked_at) return 'revoked'
  return code.ends_at <= now() ? 'over' : 'good'
}

async function findPhones(tillId: number, timeZone: string) {
  const { rows } = await sql<{
    public_id: string
    opened_at: Date
    heard_at: Date
    waiting: number
  }>`
    select p.public_id, p.opened_at, p.heard_at, ${waitingOn} as waiting
      from till_phone p where p.till_id = ${tillId} order by p.id`.execute(db)
  return rows.map((row, place) => ({
    id: row.public_id,
    number: place + 1,
    opened: sayMinute(row.opened_at, timeZone),
    heard: sayMinute(row.heard_at, timeZone),
    waiting: row.waiting,
  }))
}
