import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findWhoIsTold } from './approval-rules.server.ts'

type News =
  | 'team-submitted'
  | 'team-changed'
  | 'report-received'
  | 'event-waits'
  | 'news-waits'
  | 'skill-need-waits'

interface NewsForModerators<Kind extends News> {
  readonly kind: Kind
  /** One message about it to each moderator, however often it is told. */
  readonly subjectId: string
  readonly content: ContentOf<Kind>
}

/** Writes to those of the staff who look after pages. */
export async function tellModerators<Kind extends News>(
  trx: Trx,
  news: NewsForModerators<Kind>,
): Promise<void> {
  for (const email of await findWhoIsTold(trx)) await queueMessage(trx, { ...news, to: email })
}
