import type { ContentOf } from '#app/mail/message-kinds.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

type News =
  | 'team-approved'
  | 'team-sent-back'
  | 'team-hidden'
  | 'picture-taken-down'
  | 'event-news'
  | 'news-decided'
  | 'event-question'
  | 'answers-missing'
  | 'night-reminder'
  | 'offer-waits'
  | 'sponsor-came'
  | 'comments-wait'
  | 'team-milestone'
  | 'skill-need'
  | 'skill-words'
  | 'member-joined'
  | 'member-waits'
  | 'team-handed-over'

interface NewsForCaptains<Kind extends News> {
  readonly kind: Kind
  /** One message about it to each captain, however often it is told. */
  readonly subjectId: string
  readonly content: ContentOf<Kind>
}

/** Writes to every captain of the team. */
export async function tellCaptains<Kind extends News>(
  trx: Trx,
  teamId: number,
  news: NewsForCaptains<Kind>,
): Promise<void> {
  const captains = await trx
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select('person.email')
    .where('team_member.team_id', '=', teamId)
    .where('team_member.role', '=', 'captain')
    .orderBy('person.id')
    .execute()
  for (const { email } of captains) await queueMessage(trx, { ...news, to: email })
}
