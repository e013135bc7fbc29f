import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import type { Language } from '#app/words/language.ts'

/** What the link in a writer's letter is a mark of. */
export const COMMENT = 'comment'

export type WriterNews = 'came' | 'shown' | 'replied'

interface Row {
  readonly public_id: string
  readonly email: string | null
  readonly language: Language
  readonly letters: number
  readonly name: string
  readonly reply: string | null
  readonly team: string
  readonly slug: string
  /** Public id of the piece of news that it is about. */
  readonly news: string | null
}

/**
 * Writes to whoever left a comment, with the link by which it is changed and removed. Their own words are not in it: whoever
 * types the address of somebody else sends them nothing but ours.
 */
export async function tellWriter(trx: Trx, commentId: number, news: WriterNews): Promise<void> {
  const { rows } = await sql<Row>`
    with told as (update comment set letters = letters + 1 where id = ${commentId} returning *)
    select k.public_id, k.email, k.language, k.letters, k.name, k.reply, t.name as team, t.slug, u.public_id as news
      from told k join team t on t.id = k.team_id left join team_update u on u.id = k.update_id`.execute(
    trx,
  )
  const [row] = rows
  if (!row || row.email === null) return
  await queueMessage(trx, {
    kind: 'comment-news',
    subjectId: `${row.public_id} ${row.letters}`,
    to: row.email,
    language: row.language,
    content: {
      news,
      key: sealMark(COMMENT, row.public_id),
      team: row.team,
      path: row.news ? `/teams/${row.slug}/news/${row.news}` : `/teams/${row.slug}/comments`,
      reply: news === 'replied' ? (row.reply ?? '') : '',
    },
  })
}
