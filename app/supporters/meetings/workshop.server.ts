import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { codeTo } from '#app/teams/sharing/code-picture.server.ts'
import type { ScreenCode } from '#app/teams/sharing/screen-code.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import { say } from '#app/words/say.ts'
import type { TeamKind } from '#db/schema/teams.ts'

/** So many rows have room on a wall, the newest. */
const ROWS = 10

export type Workshop = NonNullable<Awaited<ReturnType<typeof findWorkshop>>>
export type WorkshopLive = Workshop['live']

/** The slide of a meeting at which the room starts teams together. @returns `undefined` for none, or one that is called off. */
export async function findWorkshop(meetingPublicId: string) {
  const live = await findWorkshopLive(meetingPublicId)
  if (!live) return undefined
  const { organization } = await findSiteFrame()
  const { title, ...parts } = live
  return {
    title,
    organization: organization.name,
    brandColor: organization.brandColor,
    at: `/meetings/${meetingPublicId}/workshop`,
    pageHref: `/meetings/${meetingPublicId}`,
    codes: [
      startCode(meetingPublicId),
      codeTo(`${env.BASE_URL}/stand-with-us`, say('stand.title')),
    ],
    live: parts,
  }
}

/** What is scanned tells of which meeting it is; nobody types that. */
function startCode(meetingPublicId: string): ScreenCode {
  const title = say('meetings.workshop.start')
  const { src } = codeTo(`${env.BASE_URL}/start?meeting=${meetingPublicId}`, title)
  return { ...codeTo(`${env.BASE_URL}/start`, title), src }
}

/** What changes on it. Names are of those alone that staff have read: a wall is no place for the others. */
export async function findWorkshopLive(meetingPublicId: string) {
  const { rows } = await sql<{
    title: string
    standing: number
    teams: { kind: TeamKind; name: string | null }[]
  }>`
    select m.title, ${standingInAll} as standing,
           (select coalesce(json_agg(json_build_object(
                     'kind', t.kind, 'name', case when mt.name_shown_at is not null then t.name end) order by t.id desc), '[]')
              from meeting_team mt join team t on t.id = mt.team_id
             where mt.meeting_id = m.id and t.status <> 'hidden') as teams
      from meeting m where m.public_id = ${meetingPublicId} and m.cancelled_at is null`.execute(db)
  const [row] = rows
  if (!row) return undefined
  return {
    title: row.title,
    count: say('meetings.workshop.teams', { n: row.teams.length }),
    standing: row.standing === 0 ? say('stand.none') : say('stand.people', { n: row.standing }),
    teams: row.teams.slice(0, ROWS).map(({ kind, name }, place) => ({
      key: String(row.teams.length - place),
      name,
      kind: sayKind(kind),
    })),
  }
}

/** Puts the name of a team on the slide, or takes it off. @returns whether it is a team of that meeting. */
export async function nameMeetingTeam(
  meetingPublicId: string,
  teamPublicId: string,
  naming: 'shown' | 'hidden',
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update meeting_team mt set name_shown_at = ${naming === 'shown' ? now() : null}::timestamptz
      from meeting m, team t
     where m.id = mt.meeting_id and t.id = mt.team_id and m.public_id = ${meetingPublicId}
       and t.public_id = ${teamPublicId}`.execute(db)
  return numAffectedRows > 0n
}
