import { creditGift } from '#app/giving/credit-gift.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { CreditForm } from './credit.form.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'

export type CreditAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

/** Reads who brought a gift in, and puts it right. */
export async function answerCredit(id: string, form: FormData, by: Person): Promise<CreditAnswer> {
  const read = readForm(form, CreditForm)
  if (read.kind === 'again') return read
  const { to, reason } = read.value
  const outcome = await creditGift({
    giftPublicId: id,
    creditPublicId: to === '' ? null : to,
    reason,
    actor: actorOf(by),
  })
  switch (outcome) {
    case 'credited':
    case 'unchanged':
      return { kind: 'done', to: `/staff/gifts/${id}?done=${outcome}` }
    case 'not-of-the-team':
      return formAgain(read.typed, [{ field: 'to', message: say('members.staff.chooseOne') }])
    case 'not-paid':
    case 'gift-not-found':
      return { kind: 'not-found' }
  }
}
