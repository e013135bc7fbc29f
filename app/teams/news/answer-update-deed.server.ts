import { doneIn } from '#app/platform/done-in.ts'
import type { CaptainOf } from '../require-captain.server.ts'
import { mailUpdate } from './mailing.server.ts'
import { requireOwnUpdate } from './own-update.server.ts'
import { submitUpdate } from './submit-update.server.ts'
import { putBackUpdate, takeDownUpdate } from './take-down-update.server.ts'

/** What the buttons of a piece of news do. */
export type UpdateDeed = 'send' | 'take-down' | 'put-back' | 'mail'

/** Does it, and says where the captain goes on. @throws a 404 for another team's and for none (S5). */
export async function answerUpdateDeed(
  captain: CaptainOf,
  id: string | undefined,
  deed: UpdateDeed,
): Promise<string> {
  const publicId = await requireOwnUpdate(captain, id)
  const outcome = await doDeed(captain, publicId, deed)
  return `/manage/${captain.team.slug}/news/${publicId}?done=${outcome}`
}

function doDeed({ person, actor }: CaptainOf, publicId: string, deed: UpdateDeed): Promise<string> {
  switch (deed) {
    case 'send':
      return submitUpdate({ publicId, person, actor })
    case 'take-down':
      return takeDownUpdate({ publicId, as: 'captain', reason: '', by: person })
    case 'put-back':
      return putBackUpdate({ publicId, as: 'captain', by: person })
    case 'mail':
      return mailUpdate(publicId, person, actor)
  }
}

const done = [
  'saved',
  'sent',
  'out',
  'already-waiting',
  'nothing-new',
  'not-now',
  'down',
  'already-down',
  'back',
  'not-down',
  'mailing',
  'mailed-before',
  'not-out',
  'photo',
  'photo-gone',
] as const

export type UpdateDone = (typeof done)[number]

/** What was just done to a piece of news, as the address after it says. */
export function readUpdateDone(request: Request): UpdateDone | null {
  return doneIn(request, done)
}
