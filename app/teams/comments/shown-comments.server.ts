import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { sayDay } from '#app/words/formats.ts'
import type { ShownComment, TeamCommentsProps } from './comment-list.tsx'

export interface CommentRow {
  readonly id: number
  readonly public_id: string
  readonly name: string
  readonly body: string
  readonly reply: string | null
  /** `2026-11-22`, in the organization's zone. */
  readonly day: string
}

/** How many the team's own page shows, and a page of older ones. */
const NEWEST = 5
const A_PAGE = 30

/** For a query that reads the team anyway: its newest comments, one more than are shown. */
export function newestComments(teamId: RawBuilder<unknown>): RawBuilder<CommentRow[]> {
  return sql<
    CommentRow[]
  >`(select coalesce(json_agg(c), '[]') from (${selectComments(ofTeam(teamId), NEWEST, null)}) c)`
}

/** The same, for a query that reads a piece of news. */
export function newestCommentsOfUpdate(updateId: RawBuilder<unknown>): RawBuilder<CommentRow[]> {
  return sql<
    CommentRow[]
  >`(select coalesce(json_agg(c), '[]') from (${selectComments(sql`k.update_id = ${updateId}`, NEWEST, null)}) c)`
}

/** Those about a piece of news stand below that. */
function ofTeam(teamId: RawBuilder<unknown>) {
  return sql`k.team_id = ${teamId} and k.update_id is null`
}

/** Comments that somebody has read and let be seen, newest first; without a name or address that others may not read. */
function selectComments(where: RawBuilder<unknown>, size: number, last: number | null) {
  const older =
    last === null
      ? sql``
      : sql`and (k.written_at, k.id) < (select written_at, id from comment where id = ${last})`
  return sql<CommentRow>`
    select k.id, k.public_id, k.name, k.body, case when k.reply_read_at is not null then k.reply end as reply,
           (k.written_at at time zone (select time_zone from organization))::date as day
      from comment k
     where ${where} and k.status = 'shown' ${older}
     order by k.written_at desc, k.id desc limit ${size + 1}`
}

export interface CommentsPart {
  readonly comments: readonly ShownComment[]
  /** Where the older ones go on, for `?before=`; null when there are none. */
  readonly older: string | null
}

interface Place {
  readonly comments: readonly CommentRow[]
  /** The team's captains want none. */
  readonly off: boolean
  readonly status: 'live' | 'closed'
  /** The public id of the piece of news below which they stand; null on the team's own page. */
  readonly about: string | null
}

/** What a page says of its newest comments. */
export function commentsPart(
  slug: string,
  { comments: rows, off, status, about }: Place,
): TeamCommentsProps {
  const teamHref = `/teams/${slug}`
  const page = `${teamHref}/comments${about === null ? '' : `?about=${about}`}`
  const formHref = `${page}#reply`
  if (off) return { comments: [], teamHref, standing: 'off', formHref, olderHref: null }
  const { comments, older } = sayComments(rows, NEWEST)
  return {
    comments,
    teamHref,
    standing: status === 'closed' ? 'over' : 'open',
    formHref,
    olderHref: older && `${page}${about === null ? '?' : '&'}before=${older}`,
  }
}

/**
 * One page of the comments on a team, or on a piece of its news.
 * @param before as an earlier page gave it in `older`; what is not one of ours begins at the newest.
 */
export async function findComments(
  { teamId, updateId }: { readonly teamId: number; readonly updateId: number | null },
  before: string | null,
): Promise<CommentsPart> {
  // The place is sealed: no number that counts comments stands in a link.
  const last = before === null ? null : openMark('comments', before)
  const { rows } = await selectComments(
    updateId === null ? ofTeam(sql`${teamId}`) : sql`k.update_id = ${updateId}`,
    A_PAGE,
    last === null ? null : Number(last),
  ).execute(db)
  return sayComments(rows, A_PAGE)
}

function sayComments(rows: readonly CommentRow[], size: number): CommentsPart {
  const shown = rows.slice(0, size)
  const oldest = shown.at(-1)
  return {
    comments: shown.map(({ public_id: id, name, body: words, reply, day }) => ({
      id,
      name,
      words,
      reply,
      when: sayDay(day),
    })),
    older: rows.length > size && oldest ? sealMark('comments', oldest.id) : null,
  }
}
