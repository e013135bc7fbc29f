import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

type News = 'team-submitted' | 'report-received'

interface NewsForModerators<Kind extends News> {
  readonly kind: Kind
  /** One message about it to each moderator, however often it is told. */
  readonly subjectId: string
  readonly content: ContentOf<Kind>
}

/** Writes to every one of the staff who may decide about pages. */
export async function tellModerators<Kind extends News>(
  trx: Trx,
  news: NewsForModerators<Kind>,
): Promise<void> {
  const moderators = await trx
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select('person.email')
    .where('staff_member.role', 'in', ['moderator', 'admin'])
    .where('staff_member.enrolled_at', 'is not', null)
    .where('staff_member.disabled_at', 'is', null)
    .orderBy('person.id')
    .execute()
  for (const { email } of moderators) await queueMessage(trx, { ...news, to: email })
}
