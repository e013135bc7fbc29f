import { sql } from 'kysely'
import { findAuditTrail } from '#app/people/audit.server.ts'
import type { Staff } from '#app/people/visitor.server.ts'
import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import { updateState } from '#app/teams/news/news-desk.server.ts'
import { countNewPhotos } from '#app/teams/news/submit-update.server.ts'
import { photosOfText } from '#app/teams/news/update-photos.server.ts'
import type { UpdatePhotoRow } from '#app/teams/news/update-photos.server.ts'
import type { UpdateState } from '#app/teams/news/update-state.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { findCaptainsLanguage } from '../captains-language.server.ts'
import { readyWords } from '../reason-of-return.server.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'

interface Row {
  readonly id: number
  readonly approved_version_id: number | null
  readonly team_version_id: number | null
  readonly text_id: number
  readonly title: string
  readonly body: string
  readonly submitted_at: Date | null
  readonly state: UpdateState
  readonly down_as: 'captain' | 'staff' | null
  readonly down_reason: string
  readonly mail_wanted: boolean
  readonly photos: UpdatePhotoRow[]
  readonly shown_title: string | null
  readonly shown_body: string | null
  readonly slug: string
  readonly team: string
  readonly team_out: boolean
}

export type NewsReview = NonNullable<Awaited<ReturnType<typeof findNewsReview>>>

/** One piece of news as its reviewer sees it: what is proposed, what everybody reads, and what was decided before. */
export async function findNewsReview(publicId: string) {
  const row = await findRow(publicId)
  if (!row) return undefined
  const [newPhotos, trail, language] = await Promise.all([
    countNewPhotos(db, row, row.text_id),
    findAuditTrail({ subject: { kind: 'update', id: publicId } }),
    findCaptainsLanguage(row.slug),
  ])
  const isOut = row.approved_version_id !== null && row.down_as === null && row.team_out
  return {
    desk: `/staff/messages/news/${publicId}`,
    state: row.state,
    team: { slug: row.slug, name: row.team },
    title: row.title,
    body: row.body,
    bodyHtml: renderStory(row.body),
    photos: row.photos.map((photo) => photoOf(photo, '/staff/pictures')),
    newPhotos,
    raffleWords: findRaffleWords(`${row.title}\n${row.body}`),
    mails: row.mail_wanted,
    /** What everybody reads or read before it was taken down. */
    shown:
      row.shown_title === null || row.shown_body === null
        ? null
        : { title: row.shown_title, body: row.shown_body, bodyHtml: renderStory(row.shown_body) },
    /** When it was sent in; null when nothing waits. */
    submittedAt: row.state === 'waiting' ? row.submitted_at : null,
    down: row.down_as && { by: row.down_as, reason: row.down_reason },
    pageHref: isOut ? `/teams/${row.slug}/news/${publicId}` : null,
    ready: readyWords('news', language),
    trail,
  }
}

/** The same with the desk around it. @throws the refusal of news that is not there. */
export async function findNewsFrame(staff: Staff, publicId: string | undefined) {
  const [frame, review] = await Promise.all([findStaffFrame(staff), findNewsReview(publicId ?? '')])
  if (!review) throw refuse('not-found')
  return { frame, review }
}

async function findRow(publicId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select u.id, u.approved_version_id, t.approved_version_id as team_version_id, v.id as text_id, v.title, v.body, v.submitted_at,
           ${updateState} as state, u.down_as, u.down_reason, u.mail_wanted, ${photosOfText(sql`v.id`)} as photos,
           a.title as shown_title, a.body as shown_body, t.slug, t.name as team, t.status in ('live', 'closed') as team_out
      from team_update u join team t on t.id = u.team_id
           join lateral (select * from team_update_version where update_id = u.id and (submitted_at is not null or id = u.approved_version_id)
                          order by id desc limit 1) v on true
           left join team_update_version a on a.id = u.approved_version_id
     where u.public_id = ${publicId}`.execute(db)
  return rows[0]
}
