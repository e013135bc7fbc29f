import { z } from 'zod'
import { handOf } from '#app/contributions/hand.ts'
import { giveBackTickets } from '#app/events/tickets/money/give-back.server.ts'
import { keepTicketsAsGift } from '#app/events/tickets/money/keep-as-gift.server.ts'
import { findTicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'

/** Each place is a box of its own, named after its ticket. */
const boxOf = (ticketId: string) => `ticket-${ticketId}`

const GiveBackForm = z.object({
  fate: z.enum(['refund', 'keep'], { error: () => say('ticketMoney.choose.missing') }),
  reason: z
    .string({ error: () => say('staff.refund.write') })
    .trim()
    .min(1, { error: () => say('staff.refund.write') })
    .max(500, { error: () => say('staff.refund.tooLong') }),
})

export type GiveBackAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

/** Gives up the places that staff ticked, for their money or for nothing. */
export async function answerGiveBack(
  saleId: string,
  form: FormData,
  person: Person,
): Promise<GiveBackAnswer> {
  const sold = await findTicketsOfSale(saleId)
  if (!sold) return { kind: 'not-found' }
  const read = readForm(form, GiveBackForm)
  const ticketPublicIds = sold.tickets.map(({ id }) => id).filter((id) => form.has(boxOf(id)))
  const noneTicked = { field: 'ticket', message: say('ticketMoney.staff.none') }
  if (read.kind === 'again')
    return ticketPublicIds.length === 0 ? formAgain(read.typed, [noneTicked, ...read.errors]) : read
  if (ticketPublicIds.length === 0) return formAgain(read.typed, [noneTicked])
  const wish = {
    orderPublicId: sold.orderId,
    ticketPublicIds,
    as: 'team' as const,
    why: 'given_back' as const,
    reason: read.value.reason,
    by: handOf(person),
  }
  const outcome =
    read.value.fate === 'keep' ? await keepTicketsAsGift(wish) : await giveBackTickets(wish)
  switch (outcome.kind) {
    case 'given-back':
    case 'kept':
      return { kind: 'done', to: `/staff/sales/${saleId}?done=places-${outcome.kind}` }
    case 'not-found':
      return { kind: 'not-found' }
    case 'more-than-is-left':
      return formAgain(read.typed, [{ field: 'ticket', message: say('ticketMoney.staff.notLeft') }])
    case 'changed-since':
    case 'being-paid':
    case 'in-box':
    case 'not-paid':
    case 'not-theirs':
    case 'too-late':
      return formAgain(read.typed, [{ field: 'ticket', message: say('ticketMoney.staff.changed') }])
  }
}
