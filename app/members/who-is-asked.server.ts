import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { MOST_LETTERS, REST } from './remind-invited.server.ts'
import { sayShortDay } from './say-short-day.ts'

export type OpenInvitation = Awaited<ReturnType<typeof findOpenInvitations>>[number]
export type OpenRequest = Awaited<ReturnType<typeof findOpenRequests>>[number]

/** More would be no list that anybody reads. */
const MOST = 200

/** Who was asked by email and has not said yes; who said no stays in it for a month, so that nobody asks in vain. */
export async function findOpenInvitations(teamId: number) {
  const { rows } = await sql<{
    id: string
    email: string
    sent: string
    sent_at: Date
    letters: number
    expires_at: Date
    refused: boolean
  }>`
    select i.public_id as id, i.email, (i.sent_at at time zone o.time_zone)::date as sent, i.sent_at, i.letters, i.expires_at,
           i.refused_at is not null as refused
      from team_invitation i cross join organization o
     where i.team_id = ${teamId} and i.accepted_at is null and i.withdrawn_at is null
       and (i.refused_at is null or i.refused_at > ${now()}::timestamptz - interval '30 days')
     order by i.id desc limit ${MOST}
  `.execute(db)
  return rows.map(({ sent, sent_at, expires_at, ...row }) => ({
    ...row,
    sent: sayShortDay(sent),
    state: stateOf({ sent_at, expires_at, ...row }),
  }))
}

/** `rests`: written to today. `enough`: reminded as often as is kind. `over`: the link has run out. */
export type InvitationState = 'refused' | 'rests' | 'enough' | 'over' | 'ready'

interface Marks {
  readonly sent_at: Date
  readonly expires_at: Date
  readonly letters: number
  readonly refused: boolean
}

function stateOf({ sent_at, expires_at, letters, refused }: Marks): InvitationState {
  const at = now().getTime()
  if (refused) return 'refused'
  if (letters >= MOST_LETTERS) return expires_at.getTime() > at ? 'enough' : 'over'
  return sent_at.getTime() > at - REST ? 'rests' : 'ready'
}

/** Who came by the team's link and waits for a captain's yes, the first to come first. */
export async function findOpenRequests(teamId: number) {
  const { rows } = await sql<{ id: string; name: string; email: string; asked: string }>`
    select r.public_id as id, r.shown_name as name, p.email, (r.asked_at at time zone o.time_zone)::date as asked
      from join_request r join person p on p.id = r.person_id cross join organization o
     where r.team_id = ${teamId} and r.decided_at is null order by r.id limit ${MOST}
  `.execute(db)
  return rows.map(({ asked, ...row }) => ({ ...row, asked: sayShortDay(asked) }))
}
