import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { tellCaptains } from '../tell-captains.server.ts'
import type { LockedUpdate, UpdateVersion } from './lock-update.server.ts'

interface Decided {
  readonly text: UpdateVersion
  readonly news: 'approved' | 'sent-back' | 'down'
  /** Of staff, in their words; empty where none is needed. */
  readonly reason: string
}

/** Writes to every captain of the team what staff decided of its news. */
export async function tellCaptainsOf(
  trx: Trx,
  update: LockedUpdate,
  { text, news, reason }: Decided,
): Promise<void> {
  await tellCaptains(trx, update.team_id, {
    kind: 'news-decided',
    subjectId: `${text.id} ${news} ${now().toISOString()}`,
    content: {
      news,
      title: text.title,
      slug: update.team_slug,
      update: update.public_id,
      reason,
    },
  })
}
