import { hideGiftWords, markOfWords, partsOutOfSight } from '#app/giving/hide-gift-words.server.ts'
import { wordsParts } from '#app/giving/hidden-words.ts'
import type { WordsPart } from '#app/giving/hidden-words.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { HiddenWordsForm } from './hidden-words.form.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'

export type HiddenWords = NonNullable<Awaited<ReturnType<typeof findHiddenWords>>>

/** The words of a paid gift, and which of them the pages leave out. @returns `undefined` for a gift that is not there. */
export async function findHiddenWords(publicId: string) {
  const gift = await db
    .selectFrom('gift')
    .select(['donor_name', 'shown_name', 'message', 'dedicated_to', 'anonymous', 'words_changes'])
    .select(['message_waits', 'name_hidden_at', 'message_hidden_at', 'dedication_hidden_at'])
    .where('public_id', '=', publicId)
    .where('status', '=', 'paid')
    .executeTakeFirst()
  if (!gift) return undefined
  const hidden = partsOutOfSight(gift)
  const words: Record<WordsPart, string | null> = {
    name: gift.shown_name,
    message: gift.message,
    dedication: gift.dedicated_to,
  }
  return {
    id: publicId,
    donor: gift.donor_name,
    anonymous: gift.anonymous,
    waits: gift.message_waits,
    seen: markOfWords(gift),
    parts: wordsParts
      .filter((part) => words[part] !== null || hidden.includes(part))
      .map((part) => ({ part, words: words[part], isHidden: hidden.includes(part) })),
  }
}

/** Reads what the pages are to leave out, and leaves it out. */
export async function answerHiddenWords(
  id: string,
  form: FormData,
  by: Person,
): Promise<FormAgain | { kind: 'done'; to: string } | { kind: 'not-found' }> {
  const read = readForm(form, HiddenWordsForm)
  if (read.kind === 'again') return read
  const outcome = await hideGiftWords({ giftPublicId: id, ...read.value, actor: actorOf(by) })
  switch (outcome) {
    case 'words-hidden':
    case 'words-shown':
    case 'unchanged':
      return { kind: 'done', to: `/staff/gifts/${id}?done=${outcome}` }
    case 'changed-since':
      return formAgain(read.typed, [{ field: 'reason', message: say('review.words.changed') }])
    case 'gift-not-found':
      return { kind: 'not-found' }
  }
}
