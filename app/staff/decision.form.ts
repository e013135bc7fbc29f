import { z } from 'zod'
import { say } from '#app/words/say.ts'

/** Why a page is sent back, in words that a captain can act on. Staff choose one, and may add their own. */
export const returnReasons = [
  {
    value: 'details',
    label: 'It says too much about a survivor',
    words:
      'Please take out names, places and anything else by which a survivor could be known. We keep them safe that way.',
  },
  {
    value: 'plan',
    label: 'It does not say what the team will do',
    words: 'Please say in a sentence or two what your team will do, and when.',
  },
  {
    value: 'goal',
    label: 'The goal looks too high or too low',
    words:
      'Please look at the goal once more. A goal that friends can believe in is reached more often.',
  },
  {
    value: 'raffle',
    label: 'It mentions a raffle or a game of chance',
    words:
      'We may not sell chances to win on a page, so please take that part out. The rest of your plan is welcome.',
  },
  {
    value: 'words',
    label: 'Some words should be kinder',
    words:
      'Please choose calm words for what happened to people. Hope reads better than shock, and it keeps dignity.',
  },
  {
    value: 'picture',
    label: 'A picture should be another one',
    words:
      'Please choose another picture. We leave out everything by which a survivor or a child could be known, and everything that frightens.',
  },
  { value: 'own', label: 'Something else', words: '' },
] as const

const returnValues = returnReasons.map(({ value }) => value)

const submittedAt = z.iso.datetime({
  error: 'Open the page again: it is not clear which text you read',
})

export const ApprovalForm = z.object({
  submittedAt,
  checked: z.literal('yes', {
    error: 'Tick that you looked for anything that could identify a survivor',
  }),
})

/** The same where there are pictures that nobody has looked at (S37). */
export function approvalFormWithPictures() {
  return ApprovalForm.extend({
    picturesChecked: z.literal('yes', { error: say('pictures.review.checkedMissing') }),
  })
}

export const ReturnForm = z
  .object({
    submittedAt,
    reason: z.enum(returnValues, { error: 'Choose what the captain should change' }),
    words: z.string().trim().max(1000, { error: 'Keep it to 1,000 characters' }).optional(),
  })
  .transform(({ reason, words = '', ...rest }, context) => {
    const ready = returnReasons.find(({ value }) => value === reason)?.words ?? ''
    if (ready === '' && words === '') {
      context.addIssue({
        code: 'custom',
        path: ['words'],
        message: 'Write what the captain should change',
      })
      return z.NEVER
    }
    return { ...rest, reason: [ready, words].filter(Boolean).join('\n\n') }
  })

export const HidingForm = z.object({
  reason: z
    .string({ error: 'Write why the page is hidden; the captain reads it' })
    .trim()
    .min(1, { error: 'Write why the page is hidden; the captain reads it' })
    .max(1000, { error: 'Keep it to 1,000 characters' }),
})

export const SettlementForm = z.object({
  note: z
    .string({ error: 'Write in a few words what you found' })
    .trim()
    .min(1, { error: 'Write in a few words what you found' })
    .max(1000, { error: 'Keep it to 1,000 characters' }),
})
