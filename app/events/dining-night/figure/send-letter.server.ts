import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { tones } from './chase-letters.ts'
import type { Tone } from './chase-letters.ts'
import { findCheck } from './check.server.ts'
import { findFigurePage } from './figure-page.server.ts'
import type { FigurePage } from './figure-page.server.ts'

export type LetterName = Tone | 'thanks'

export type SentLetter =
  | 'letter-sent'
  /** By somebody else at the same moment, or before. */
  | 'letter-sent-before'
  /** The check is not late any more, or has not come. */
  | 'letter-not-now'
  /** Nobody wrote down where the restaurant is reached. */
  | 'letter-no-address'
  | 'not-found'

interface Sending {
  readonly eventPublicId: string
  readonly letter: LetterName
  readonly by: Hand
}

export function isLetterName(name: string | undefined): name is LetterName {
  return name === 'thanks' || tones.some((tone) => tone === name)
}

/**
 * Writes to the restaurant of a night just what stands on the page, and notes it with the steps of the night: each letter once,
 * however many press at the same moment.
 */
export async function sendLetter({ eventPublicId, letter, by }: Sending): Promise<SentLetter> {
  const page = await findFigurePage(eventPublicId)
  if (!page) return 'not-found'
  const to = page.restaurantEmail
  if (to === null) return 'letter-no-address'
  const words = wordsOf(page, letter)
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    const check = await findCheck(event.id, trx)
    if (!words || check?.open !== page.check?.open) return 'letter-not-now'
    if (!(await noteLetter(trx, { eventId: event.id, letter, today: page.today, by })))
      return 'letter-sent-before'
    await queueMessage(trx, {
      kind: 'restaurant-letter',
      subjectId: `${event.id} ${letter}`,
      to,
      content: { subject: words.subject, paragraphs: words.body.split('\n\n') },
      language: currentLanguage(),
    })
    await recordEvent(trx, event, {
      actor: by,
      action: 'write-to-restaurant',
      detail: { step: stepOf(letter), note: noteOf(letter) },
    })
    return 'letter-sent'
  })
}

function wordsOf({ letters, thanks }: FigurePage, letter: LetterName) {
  return letter === 'thanks' ? thanks : letters.find(({ tone }) => tone === letter)
}

interface Noting {
  readonly eventId: number
  readonly letter: LetterName
  readonly today: string
  readonly by: Hand
}

/** @returns whether it is the first of its kind. */
async function noteLetter(trx: Trx, { eventId, letter, today, by }: Noting): Promise<boolean> {
  const added = await trx
    .insertInto('dining_step')
    .values({
      event_id: eventId,
      step: stepOf(letter),
      tone: letter === 'thanks' ? null : letter,
      done_on: today,
      note: noteOf(letter),
      noted_by: by.id,
      noted_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

function stepOf(letter: LetterName) {
  return letter === 'thanks' ? 'thanked' : 'chased'
}

function noteOf(letter: LetterName): string {
  return say(`figure.noted.${letter}`)
}
