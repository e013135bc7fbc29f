import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { CommentStatus } from '#db/schema/comments.ts'
import type { TeamColorName } from '#db/schema/teams.ts'
import { nameAgain, OwnCommentForm, ownFields } from './comment.form.ts'
import type { OwnField } from './comment.form.ts'
import { eraseCommentsThat } from './erase-comments.server.ts'
import { COMMENT } from './tell-writer.server.ts'
import { tellWhoReads } from './write-comment.server.ts'

interface OwnRow {
  readonly name: string
  readonly body: string
  readonly status: CommentStatus
  readonly reply: string | null
  readonly team: string
  readonly slug: string
  readonly color: TeamColorName | null
  readonly is_out: boolean
}

/**
 * One's own comment, by the link in the letter; nobody else's letter has it.
 * `comment` is `null` for a link that is nobody's, and for a comment that was removed: the two look the same.
 */
export async function findOwnComment(key: string) {
  const site = await findSiteFrame()
  const { rows } = await sql<OwnRow>`
    select k.name, k.body, k.status, case when k.reply_read_at is not null then k.reply end as reply, t.name as team, t.slug, t.color,
           t.status in ('live', 'closed') and t.comments_off_at is null as is_out
      from comment k join team t on t.id = k.team_id where k.public_id = ${idOf(key)}`.execute(db)
  const [row] = rows
  if (!row) return { site, color: undefined, comment: null }
  return {
    site,
    color: colorOf(row.slug, row.color),
    comment: {
      key,
      team: row.team,
      href: row.is_out ? `/teams/${row.slug}` : null,
      status: row.status,
      reply: row.reply,
      values: { ...nameAgain(row.name), words: row.body },
    },
  }
}

export type OwnComment = NonNullable<Awaited<ReturnType<typeof findOwnComment>>['comment']>

export type OwnAnswer = FormAnswer<Answer<OwnField>>

/** Changes one's own comment; other words wait to be read again. */
export async function answerOwnComment(key: string, form: FormData): Promise<OwnAnswer> {
  const submission = parseWithZod(form, { schema: OwnCommentForm })
  if (submission.status !== 'success')
    return {
      kind: 'again',
      answer: {
        values: typedIn(ownFields, form),
        errors: complaintsOf(ownFields, submission.reply()),
      },
    }
  const { name, words } = submission.value
  const outcome = await inTransaction(async (trx) => {
    const comment = await trx
      .selectFrom('comment')
      .select(['id', 'team_id', 'name', 'body'])
      .where('public_id', '=', idOf(key))
      .forUpdate()
      .executeTakeFirst()
    if (!comment) return 'gone'
    if (comment.name === name && comment.body === words) return 'unchanged'
    await trx
      .updateTable('comment')
      .set((row) => ({ name, body: words, changes: row('changes', '+', 1) }))
      .where('id', '=', comment.id)
      .execute()
    await tellWhoReads(trx, comment.team_id)
    return 'changed'
  })
  return { kind: 'on', to: addressOf(key, outcome) }
}

/** Removes one's own comment for good, with the team's reply and the letters about it. @returns where to go on. */
export async function removeOwnComment(key: string): Promise<string> {
  const publicId = idOf(key)
  await eraseCommentsThat(db, sql`public_id = ${publicId}`)
  return addressOf(key, 'removed')
}

function idOf(key: string): string {
  return openMark(COMMENT, key) ?? ''
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string, outcome: string): string {
  return `/comments/${encodeURIComponent(key)}?done=${outcome}`
}
