import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { Keeper } from './keeper.ts'
import { findNeedSheet } from './need-sheet.server.ts'
import { findToday } from './today.server.ts'

/** A captain looks after the needs of one team, and of no other. */
export function captainAsKeeper({ team, person, actor }: CaptainOf): Keeper {
  return { teamId: team.id, person, actor }
}

/** What the form to ask for a hand stands in. */
export async function findNewNeed({ team }: CaptainOf) {
  const [site, atDesk, today] = await Promise.all([
    findSiteFrame(),
    findTeamAtDesk(team),
    findToday(),
  ])
  return { site, team: atDesk, today }
}

/** One need of the team, in its frame. @returns `undefined` for another team's (S5). */
export async function findCaptainNeed({ team }: CaptainOf, publicId: string) {
  const [site, atDesk, need] = await Promise.all([
    findSiteFrame(),
    findTeamAtDesk(team),
    findNeedSheet(publicId, team.id),
  ])
  return need && { site, team: atDesk, need }
}
