import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { shownWords } from '../wall.server.ts'
import { giftsOfTeam } from '../gifts-of-team.ts'
import { giftMark } from './gift-mark.server.ts'
import { MOST_AT_ONCE } from './gifts-desk.server.ts'
import { standingGift, thanksState } from './thanks-state.server.ts'

export type ThanksPageFound = Awaited<ReturnType<typeof findThanksPage>>

/**
 * Whom a captain is about to thank, by the names that the page shows.
 * @param giftIds `null`: everybody who waits, the oldest gifts first.
 */
export async function findThanksPage({ team, person }: CaptainOf, giftIds: number[] | null) {
  const [atDesk, organization, gifts] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    selectGifts(team.id, person.email, giftIds),
  ])
  return {
    team: atDesk,
    organization: organization.name,
    email: person.email,
    gifts: gifts.map((gift) => ({
      mark: giftMark(gift.id),
      isNamed: !gift.anonymous && gift.shown_name !== null,
      name: gift.anonymous
        ? say('giving.wall.anonymous')
        : (gift.shown_name ?? say('giving.wall.friend')),
    })),
    words: say('desk.letter.words', { team: atDesk.name }),
  }
}

async function selectGifts(teamId: number, email: string, giftIds: number[] | null) {
  const { rows } = await sql<{ id: number; shown_name: string | null; anonymous: boolean }>`
    select g.id, ${shownWords}, g.anonymous from ${giftsOfTeam(teamId)} join team t on t.id = ${teamId}
     where t.status in ('live', 'closed') and ${standingGift}
       and ${thanksState(email)} = 'to-thank'
       ${giftIds === null ? sql`` : sql`and g.id = any(${giftIds}::bigint[])`}
     order by g.paid_at, g.id
     limit ${MOST_AT_ONCE}`.execute(db)
  return rows
}
