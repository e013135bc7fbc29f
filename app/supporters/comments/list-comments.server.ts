import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import type { CommentStatus } from '#db/schema/comments.ts'

export type CommentTab = 'waiting' | 'shown' | 'hidden'

const commentTabs = ['waiting', 'shown', 'hidden'] as const

export function readCommentTab(text: string | null): CommentTab {
  return commentTabs.find((tab) => tab === text) ?? 'waiting'
}

export interface ListedComment {
  readonly id: string
  readonly name: string
  readonly words: string
  readonly at: Date
  readonly status: CommentStatus
  readonly changes: number
  /** Holds a word from the list. */
  readonly marked: boolean
  /** Only staff may let it be seen. */
  readonly forStaff: boolean
  readonly reply: string | null
  readonly repliedAt: Date | null
  readonly replyWaits: boolean
  /** Reports about it that nobody has settled. */
  readonly reports: number
  readonly team: string
  readonly slug: string
  /** The title of the piece of news that it is about; null for the team itself, or news that is gone. */
  readonly about: string | null
}

interface Row extends ListedComment {
  readonly key: number
}

interface Listing {
  /** `null`: of every team. */
  readonly teamId: number | null
  readonly tab: CommentTab
  /** A place in the list, as an earlier page gave it. */
  readonly before: string | null
}

const A_PAGE = 50

/** Comments as those read them who decide: the newest first, and who wrote them by no more than what the page will say. */
export async function listComments({ teamId, tab, before }: Listing) {
  const last = before === null ? null : openMark('comments', before)
  const older =
    last === null
      ? sql``
      : sql`and (k.written_at, k.id) < (select written_at, id from comment where id = ${Number(last)})`
  const { rows } = await sql<Row>`
    ${selectListed} where ${isIn(tab, teamId)} ${teamId === null ? sql`` : sql`and k.team_id = ${teamId}`} ${older}
     order by k.written_at desc, k.id desc limit ${A_PAGE + 1}`.execute(db)
  const shown = rows.slice(0, A_PAGE)
  const oldest = shown.at(-1)
  return {
    comments: shown.map(withoutKey),
    older: rows.length > A_PAGE && oldest ? sealMark('comments', oldest.key) : null,
  }
}

/** One of a team's, as its captains read it. */
export async function findListedComment(
  teamId: number,
  id: string,
): Promise<ListedComment | undefined> {
  const { rows } = await sql<Row>`
    ${selectListed} where k.team_id = ${teamId} and k.public_id = ${id}`.execute(db)
  return rows[0] && withoutKey(rows[0])
}

const selectListed = sql`
    select k.id as key, k.public_id as id, k.name, k.body as words, k.written_at as at, k.status, k.changes, m.marked,
           o.comments_read_by = 'staff' or m.marked or k.staff_took_down as "forStaff",
           k.reply, k.replied_at as "repliedAt", k.reply is not null and k.reply_read_at is null as "replyWaits",
           (select count(*) from page_report r where r.comment_id = k.id and r.settled_at is null) as reports,
           t.name as team, t.slug, u.title as about
      from comment k join team t on t.id = k.team_id cross join organization o left join shown_update u on u.id = k.update_id
           cross join lateral (select holds_block_word(k.name || ' ' || k.body) as marked) m`

function withoutKey(row: Row): ListedComment {
  const { key: _key, ...comment } = row
  return comment
}

/** For staff a reply that they have not read waits as well. */
function isIn(tab: CommentTab, teamId: number | null) {
  if (tab !== 'waiting') return sql`k.status = ${tab}`
  if (teamId !== null) return sql`k.status = 'held'`
  return sql`(k.status = 'held' or (k.status = 'shown' and k.reply is not null and k.reply_read_at is null))`
}

/** How many of a team's comments nobody has read. */
export async function countHeld(teamId: number): Promise<number> {
  const { held } = await db
    .selectFrom('comment')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('team_id', '=', teamId)
    .where('status', '=', 'held')
    .executeTakeFirstOrThrow()
  return held
}
