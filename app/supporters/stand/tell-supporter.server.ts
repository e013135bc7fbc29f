import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'

/** Whether it is they; that they are counted; that they were already. */
export type SupporterNews = 'ask' | 'welcome' | 'again'

interface ToldRow {
  readonly public_id: string
  readonly first_name: string
  readonly email: string
  readonly language: Language
  readonly letters: number
}

/** Writes to somebody who stands with us, or was said to. */
export async function tellSupporter(
  trx: Trx,
  supporterId: number,
  news: SupporterNews,
): Promise<void> {
  const { rows } = await sql<ToldRow>`
    update supporter set letters = letters + 1 where id = ${supporterId}
    returning public_id, first_name, email, language, letters`.execute(trx)
  const [told] = rows
  if (!told) return
  await queueMessage(trx, {
    kind: 'standing',
    subjectId: `${told.public_id} ${told.letters}`,
    to: told.email,
    language: told.language,
    content: { news, supporter: told.public_id, name: told.first_name },
  })
}
