import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { dotted } from '#app/ui/dotted.ts'
import { say } from '#app/words/say.ts'
import type { OrderedTicket } from './find-order.server.ts'

/** What may be given back, a box for each. */
export interface Givable {
  readonly field: string
  /** "Foursome, place 2 of 4 · Bo Lind · $120" */
  readonly label: string
}

/** One of the tickets of an order, as it is offered to be given back. */
export function givableOf(ticket: OrderedTicket, all: readonly OrderedTicket[]): Givable {
  const group = all.filter(
    (other) => other.is_person && other.package === ticket.package && other.unit === ticket.unit,
  )
  const place =
    ticket.is_person && group.length > 1
      ? say('tickets.order.placeOf', { what: ticket.package, n: ticket.position, of: group.length })
      : ticket.package
  const price = ticket.price_cents === 0 ? null : formatMoney(cents(ticket.price_cents))
  return { field: fieldOf(ticket), label: dotted([place, ticket.player, price]) }
}

/** Which of the tickets are ticked, by their public ids, and the fields that they are ticked in. */
export function readTicked(tickets: readonly OrderedTicket[], form: FormData) {
  const chosen = tickets.filter((ticket) => form.get(fieldOf(ticket)) === 'yes')
  return { ids: chosen.map(({ public_id: id }) => id), ticked: chosen.map(fieldOf) }
}

function fieldOf({ public_id: id }: Pick<OrderedTicket, 'public_id'>): string {
  return `give-${id}`
}

/** What is wrong with a form that gives back, with what was ticked. */
export interface GiveBackAgain {
  readonly kind: 'again'
  readonly status: 400 | 409
  readonly message: string
  readonly ticked: readonly string[]
}
