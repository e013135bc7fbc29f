import { z } from 'zod'
import { holdsLink } from '#app/giving/plain-words.ts'
import { isName, MOST_NAME, shortName } from '#app/members/member-name.ts'
import { oneLine, severalLines, severalLinesOrNone, TypedEmail } from '#app/teams/team-text.form.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

export const MOST_WORDS = 1000

/** A name of letters alone, so that no link and no telephone number gets on a page as a name (S18, S35). */
const Name = oneLine(() => say('comments.errors.name'))
  .refine((name) => name.length <= MOST_NAME, {
    error: () => say('comments.errors.nameTooLong', { most: sayNumber(MOST_NAME) }),
    abort: true,
  })
  .refine((name) => isName(name), { error: () => say('comments.errors.nameLetters') })

/** Words that everybody may read: plain, without a link and without what looks like the number of a card. */
const Words = severalLines(() => say('comments.errors.words'))
  .refine((text) => text.length <= MOST_WORDS, {
    error: () => say('comments.errors.tooLong', { most: sayNumber(MOST_WORDS) }),
    abort: true,
  })
  .refine((text) => !holdsLink(text), { error: () => say('comments.errors.link') })

const Whole = z.literal('yes').optional()

/** A name as the page will say it: first name and initial, unless its owner wishes it whole (S35) or it has no shorter form. */
function shownName({ name, whole }: { name: string; whole?: 'yes' | undefined }): string {
  return whole === 'yes' ? name : shortName(name) || name
}

/** A name as its form shows it again, with the tick by which it stays whole. */
export function nameAgain(name: string): { name: string; whole?: 'yes' } {
  return shownName({ name }) === name ? { name } : { name, whole: 'yes' }
}

/** A new comment; what else is posted is ignored (S6). */
export const CommentForm = z
  .object({ words: Words, name: Name, whole: Whole, email: TypedEmail })
  .transform(({ email, words, ...named }) => ({ name: shownName(named), email, words }))

/** One's own, changed. */
export const OwnCommentForm = z
  .object({ words: Words, name: Name, whole: Whole })
  .transform(({ words, ...named }) => ({ name: shownName(named), words }))

/** What the team answers; nothing takes its answer back. */
export const ReplyForm = z.object({
  words: severalLinesOrNone().refine((text) => text.length <= MOST_WORDS, {
    error: () => say('comments.errors.tooLong', { most: sayNumber(MOST_WORDS) }),
  }),
})

/** How often the words had been changed when they were read, and when the reply below them was written. */
export const ReadForm = z.object({
  changes: z.coerce.number().int().default(-1),
  replied: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .optional(),
})

export const commentFields = ['words', 'name', 'whole', 'email'] as const
export type CommentField = (typeof commentFields)[number]

export const ownFields = ['words', 'name', 'whole'] as const
export type OwnField = (typeof ownFields)[number]
