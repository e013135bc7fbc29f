import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { openGiftMark } from './gift-mark.server.ts'
import { thankDonors } from './thank-donors.server.ts'
import { thanksFields, thanksForm } from './thanks.form.ts'
import type { ThanksField } from './thanks.form.ts'

interface Sent {
  readonly team: { readonly id: number; readonly name: string }
  readonly by: { readonly id: number; readonly email: string }
  readonly form: FormData
}

export type ThanksAnswer =
  | { readonly kind: 'thanked'; readonly gifts: number }
  | { readonly kind: 'again'; readonly answer: Answer<ThanksField>; readonly giftIds: number[] }

/** Thanks for the gifts that the form names, as they stood when it was opened. Our own words, unchanged, stay ours. */
export async function answerThanksForm({ team, by, form }: Sent): Promise<ThanksAnswer> {
  const giftIds = form
    .getAll('gift')
    .map((mark) => (typeof mark === 'string' ? openGiftMark(mark) : null))
    .filter((id) => id !== null)
  const submission = parseWithZod(form, { schema: thanksForm() })
  if (submission.status !== 'success') {
    const errors = complaintsOf(thanksFields, submission.reply())
    return { kind: 'again', giftIds, answer: { values: typedIn(thanksFields, form), errors } }
  }
  const { words, reply } = submission.value
  const gifts = await thankDonors({
    teamId: team.id,
    by,
    giftIds,
    words: words === say('desk.letter.words', { team: team.name }) ? null : words,
    answers: reply === 'yes' ? 'to-captain' : 'to-us',
  })
  return { kind: 'thanked', gifts }
}
