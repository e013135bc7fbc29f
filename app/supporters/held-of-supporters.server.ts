import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import { db } from '#app/platform/database.server.ts'
import { eraseCommentsThat } from './comments/erase-comments.server.ts'
import { eraseMeetingGuestsWho } from './meetings/erase-meeting-guests.server.ts'
import { leaveMeeting } from './meetings/own-place.server.ts'
import { giveUpClaim } from './skills/claim-need.server.ts'
import { eraseClaimersWho } from './skills/look-after-needs.server.ts'
import { eraseSupportersWho } from './stand/erase-supporters.server.ts'

/** That they stand with us: they do not count any more either. */
const standing: Holding = {
  kind: 'standing',
  find: (on, email) =>
    heldRows(
      on,
      sql`select first_name, last_name, town, shows_name, consent, asked_at, confirmed_at, left_at from supporter where email = ${email}`,
    ),
  erase: (trx, email) => eraseSupportersWho(trx, sql`email = ${email}`),
}

const meetings: Holding = {
  kind: 'meetings',
  find: (on, email) =>
    heldRows(
      on,
      sql`select m.title, m.starts_at, g.name, g.party_size, g.status, g.came
            from meeting_guest g join meeting m on m.id = g.meeting_id where g.email = ${email} order by m.starts_at`,
    ),
  async leave(email) {
    const coming = await db
      .selectFrom('meeting_guest')
      .select('public_id')
      .where('email', '=', email)
      .where('status', '<>', 'cancelled')
      .execute()
    for (const { public_id: publicId } of coming) await leaveMeeting(publicId)
  },
  erase: (trx, email) => eraseMeetingGuestsWho(trx, sql`g.email = ${email}`),
}

/** What they can do and would. */
const skills: Holding = {
  kind: 'skills',
  find: (on, email) =>
    heldRows(
      on,
      sql`select name, skills, words, hours, until, licence, town, offered_at from skill_offer where email = ${email}`,
    ),
  async erase(trx, email) {
    await trx.deleteFrom('skill_offer').where('email', '=', email).execute()
  },
}

/** What they took on for a team, and the name by which it thanks them. */
const claims: Holding = {
  kind: 'claims',
  find: (on, email) =>
    heldRows(
      on,
      sql`select n.title, c.name, c.shown_name, c.status, c.asked_at
            from skill_claim c join skill_need n on n.id = c.need_id where c.email = ${email} order by c.asked_at`,
    ),
  async leave(email) {
    const open = await db
      .selectFrom('skill_claim')
      .select('public_id')
      .where('email', '=', email)
      .where('status', 'in', ['asked', 'held'])
      .execute()
    for (const { public_id: publicId } of open) await giveUpClaim(publicId)
  },
  async erase(trx, email) {
    await sql`update skill_claim set shown_name = null where email = ${email}`.execute(trx)
    await eraseClaimersWho(trx, sql`email = ${email}`)
  },
}

/** Comments with their words, and the team's replies to them. */
const comments: Holding = {
  kind: 'comments',
  find: (on, email) =>
    heldRows(
      on,
      sql`select t.name as team, k.name, k.body, k.written_at, k.status
            from comment k join team t on t.id = k.team_id where k.email = ${email} order by k.written_at`,
    ),
  erase: (trx, email) => eraseCommentsThat(trx, sql`email = ${email}`),
}

export const heldOfSupporters: readonly Holding[] = [standing, meetings, skills, claims, comments]
