import { db } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'

/** Whoever sends a page back may read another language than whoever wrote it. */
export async function findCaptainsLanguage(slug: string): Promise<Language> {
  const captain = await db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select('person.language')
    .where('team.slug', '=', slug)
    .where('team_member.role', '=', 'captain')
    .orderBy('team_member.joined_at')
    .executeTakeFirst()
  return captain?.language ?? currentLanguage()
}
