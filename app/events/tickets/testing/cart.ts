import { randomBytes } from 'node:crypto'
import { answerCart } from '../cart/cart-page.server.ts'
import type { CartAnswer } from '../cart/cart-page.server.ts'
import type { AnOuting } from './tickets.ts'
import { db } from '#app/platform/database.server.ts'

let clients = 0

/** A cart as a browser posts it: how many by the name of a package, and what else is typed. */
export function aCartForm(
  outing: AnOuting,
  units: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData()
  for (const [name, many] of Object.entries(units))
    form.set(`units-${outing.packages.get(name)?.publicId ?? name}`, many)
  const fields = {
    key: randomBytes(16).toString('hex'),
    version: String(outing.versionId),
    name: 'Walter Brandt',
    email: 'walter.golfs@example.org',
    firm: '',
    code: '',
    extra: '',
    ...typed,
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Posts a cart from an address of its own. */
export async function postCart(outing: AnOuting, form: FormData): Promise<CartAnswer> {
  clients++
  return await answerCart({
    teamSlug: outing.team.slug,
    slug: outing.slug,
    form,
    clientAddress: `10.4.${clients >> 8}.${clients & 255}`,
  })
}

/** Looks it over, then presses to pay. @returns where it leads. */
export async function buyCart(outing: AnOuting, form: FormData): Promise<CartAnswer> {
  const looked = await postCart(outing, form)
  if (looked.kind !== 'review') return looked
  form.set('step', 'pay')
  form.set('seen', looked.review.seen)
  return await postCart(outing, form)
}

/** What was ordered of an event, with what pays it by card. */
export async function ordersOf({ id }: AnOuting) {
  return await db
    .selectFrom('ticket_order as o')
    .leftJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.id', 'o.public_id', 'o.released_why', 's.public_id as sale', 's.status'])
    .select(['s.amount_cents', 's.extra_cents', 's.checkout_id', 'o.way'])
    .where('o.event_id', '=', id)
    .orderBy('o.id')
    .execute()
}

/** What is said to be wrong with a cart. */
export function complaints(answer: CartAnswer) {
  return answer.kind === 'again' ? answer.answer.errors.map(({ message }) => message) : []
}
