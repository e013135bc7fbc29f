import { sql } from 'kysely'
import { TRIES } from '#app/mail/queue-message.server.ts'
import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDate } from '#app/words/formats.ts'
import type { CaptainOf } from '../require-captain.server.ts'
import { renderStory } from '../story.server.ts'
import { findTeamOfNews, updateState } from './news-desk.server.ts'
import { photosOfText } from './update-photos.server.ts'
import type { UpdatePhotoRow } from './update-photos.server.ts'
import type { UpdateState } from './update-state.ts'

export type UpdateDesk = Awaited<ReturnType<typeof findUpdateDesk>>

interface Row {
  readonly id: number
  readonly public_id: string
  readonly title: string
  readonly body: string
  readonly state: UpdateState
  readonly reason: string
  readonly down_as: 'captain' | 'staff' | null
  readonly down_reason: string
  readonly mail_wanted: boolean
  readonly is_out: boolean
  readonly out_at: Date | null
  readonly photos: UpdatePhotoRow[]
}

/** One piece of news as its captains see it: the newest text as it looks, and what can be done with it. @throws a 404 (S5). */
export async function findUpdateDesk({ team }: Pick<CaptainOf, 'team'>, id: string | undefined) {
  const { rows } = await sql<Row>`
    select u.id, u.public_id, v.title, v.body, ${updateState} as state, v.reason, u.down_as, u.down_reason, u.mail_wanted, u.out_at,
           u.approved_version_id is not null and u.down_at is null as is_out, ${photosOfText(sql`v.id`)} as photos
      from team_update u join lateral (select * from team_update_version where update_id = u.id order by id desc limit 1) v on true
     where u.team_id = ${team.id} and u.public_id = ${id ?? ''}`.execute(db)
  const [row] = rows
  if (!row) throw new Response('Not found', { status: 404 })
  const [ofTeam, mailing] = await Promise.all([findTeamOfNews(team.id), findMailing(team.id, row)])
  return {
    ...ofTeam,
    desk: `/manage/${team.slug}/news/${row.public_id}`,
    title: row.title,
    body: row.body,
    bodyHtml: renderStory(row.body),
    photos: row.photos.map((photo) => ({
      name: photo.name,
      photo: photoOf(photo, `/manage/${team.slug}/files`),
    })),
    state: row.state,
    isOut: row.is_out && ofTeam.isTeamOut,
    when: row.out_at && sayDate(row.out_at, { dateStyle: 'long', timeZone: ofTeam.timeZone }),
    reason: row.state === 'down' ? row.down_reason : row.state === 'sent-back' ? row.reason : '',
    downAs: row.down_as,
    mailWanted: row.mail_wanted,
    mailing,
    page: `/teams/${team.slug}/news/${row.public_id}`,
  }
}

/** How far the letters are; `null` before they were asked for. One that no mailbox takes is waited for no longer. */
async function findMailing(teamId: number, update: Row) {
  const { rows } = await sql<{ finished: boolean; sent: number; waiting: number; left: number }>`
    select m.finished_at is not null as finished, s.sent, s.waiting,
           (select count(*)::int from team_follower f where f.team_id = ${teamId} and f.id > m.last_follower_id
               and f.confirmed_at <= m.asked_at and f.ended_at is null
               and not exists (select from message l where l.kind = 'news-letter' and l.subject_id = ${update.public_id}
                                  and l.to_address = f.email)) as left
      from news_mailing m cross join (
           select count(sent_at)::int as sent, count(*) filter (where sent_at is null and attempts < ${TRIES})::int as waiting
             from message where kind = 'news-letter' and subject_id = ${update.public_id}) s
     where m.update_id = ${update.id}`.execute(db)
  const [row] = rows
  if (!row) return null
  const { sent, waiting } = row
  const left = row.finished ? 0 : row.left
  return { sent, all: sent + waiting + left, isDone: row.finished && waiting === 0 }
}
