import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate, sayDay } from '#app/words/formats.ts'
import { giftsOfTeam, newestFirst, shownAmount } from '../gifts-of-team.ts'
import { shownWords, wallGift } from '../wall.server.ts'
import type { WallGift, WallRow } from '../wall.server.ts'
import { giftMark, openGiftMark } from './gift-mark.server.ts'
import { standingGift, thanksState } from './thanks-state.server.ts'
import type { ThanksState } from './thanks-state.server.ts'

export type GiftsDesk = Awaited<ReturnType<typeof findGiftsDesk>>

/** As many as a captain may want on paper at once. */
const LIST_SIZE = 200

/** As many letters as one press sends. */
export const MOST_AT_ONCE = 100

export interface GiftAtDesk extends WallGift {
  readonly mark: string
  readonly state: ThanksState
  readonly thankedOn: string | null
  /** What the captain wrote; `null` where our words went out. */
  readonly thankedWith: string | null
}

/** The gifts of a team for its captain, as everybody sees them (S4), and whether each was thanked for. */
export async function findGiftsDesk({ team, person }: CaptainOf, before: string | null) {
  const isOut = team.status === 'live' || team.status === 'closed'
  const [atDesk, { timeZone }, rows, counts] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    isOut ? selectGifts(team.id, person.email, before) : [],
    countGifts(team.id, person.email),
  ])
  const shown = rows.slice(0, LIST_SIZE)
  const oldest = shown.at(-1)
  return {
    team: atDesk,
    isOut,
    total: counts.total,
    waiting: isOut ? counts.waiting : 0,
    atOnce: Math.min(counts.waiting, MOST_AT_ONCE),
    gifts: shown.map((row, place): GiftAtDesk => ({
      ...wallGift(row, place),
      mark: giftMark(row.id),
      state: row.state,
      thankedOn: row.thanked_on && sayDay(row.thanked_on),
      thankedWith: row.thanked_with,
    })),
    isNewest: before === null,
    older: rows.length > LIST_SIZE && oldest ? giftMark(oldest.id) : null,
    printedOn: sayDate(now(), { dateStyle: 'long', timeZone }),
  }
}

interface Row extends WallRow {
  readonly id: number
  readonly state: ThanksState
  readonly thanked_on: string | null
  readonly thanked_with: string | null
}

async function selectGifts(teamId: number, email: string, before: string | null): Promise<Row[]> {
  const last = before === null ? null : openGiftMark(before)
  const zone = sql`(select time_zone from organization)`
  const older =
    last === null
      ? sql``
      : sql`and (g.paid_at, g.id) < (select paid_at, id from gift where id = ${last})`
  const newest = sql`and ${standingGift} ${older} ${newestFirst} limit ${LIST_SIZE + 1}`
  const { rows } = await sql<Row>`
    select g.id, ${shownWords},
           ${shownAmount} as amount_cents, g.amount_hidden, g.anonymous,
           (g.paid_at at time zone ${zone})::date as day, ${thanksState(email)} as state,
           (th.thanked_at at time zone ${zone})::date as thanked_on, th.words as thanked_with
      from ${giftsOfTeam(teamId, newest)} left join gift_thanks th on th.gift_id = g.id ${newestFirst}
     limit ${LIST_SIZE + 1}`.execute(db)
  return rows
}

/** How many gifts of a team wait for thanks. */
export async function findWaiting(teamId: number, email: string): Promise<number> {
  return (await countGifts(teamId, email)).waiting
}

async function countGifts(teamId: number, email: string) {
  const { rows } = await sql<{ total: number; waiting: number }>`
    select count(*) as total, count(*) filter (where ${thanksState(email)} = 'to-thank') as waiting
      from ${giftsOfTeam(teamId)} where ${standingGift}`.execute(db)
  return rows[0] ?? { total: 0, waiting: 0 }
}
