import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { momentsAt } from '../../moments.server.ts'
import { discountFields, DiscountForm } from './discount.form.ts'
import type { DiscountField } from './discount.form.ts'
import { addDiscount, endDiscount } from './keep-discount.server.ts'

/** Reads the form of a new code and makes it. */
export async function answerNewDiscount(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<DiscountField>>> {
  const event = await requireEvent(captain, slug)
  const values = typedIn(discountFields, form)
  const submission = parseWithZod(form, { schema: DiscountForm })
  if (submission.status !== 'success') {
    const errors = complaintsOf(discountFields, submission.reply())
    return { kind: 'again', status: 400, answer: { values, errors } }
  }
  const { goodUntil: typed, ...words } = submission.value
  const [goodUntil = null] = await momentsAt(event.timeZone, [typed])
  const outcome = await addDiscount(
    { eventPublicId: event.publicId, by: handOf(captain.person) },
    { ...words, goodUntil },
  )
  switch (outcome) {
    case 'added':
      return { kind: 'on', to: `${event.desk}/discounts?done=added` }
    case 'taken': {
      const errors = [{ field: 'code', message: say('packages.errors.codeTaken') }]
      return { kind: 'again', status: 409, answer: { values, errors } }
    }
    case 'event-not-found':
      throw new Response('Not found', { status: 404 })
  }
}

/** Ends a code. @returns where to go on. */
export async function answerDiscountEnd(
  captain: CaptainOf,
  {
    slug,
    discountPublicId,
  }: { readonly slug: string | undefined; readonly discountPublicId: string },
): Promise<string> {
  const event = await requireEvent(captain, slug)
  const by = handOf(captain.person)
  const outcome = await endDiscount({ eventPublicId: event.publicId, by }, discountPublicId)
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return `${event.desk}/discounts?done=ended`
}
