import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { unitsField } from '../cart/units.form.ts'
import type { UnitsOf } from '../cart/units.form.ts'
import { weighCart } from '../cart/weigh-cart.ts'
import { confirmOrder } from '../letters/confirm-orders.server.ts'
import { oweByHand } from '../money/owe-by-hand.server.ts'
import { findPackagesNow } from '../packages.server.ts'
import { placeOrder } from '../place-order.server.ts'
import type { OrderWish, PlacedOrder } from '../place-order.server.ts'
import { findRebate } from '../rebate.server.ts'
import { sayWhatIsBought } from '../what-is-bought.ts'
import { isUsedForm } from '../used-form.server.ts'
import { readSoldForm, sellFields } from './sell.form.ts'

export type SellPageFacts = Awaited<ReturnType<typeof findSellPage>>

/** Where a captain sells by hand: all that the event sells, what only the team may sell too. */
export async function findSellPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const { packages, versionId } = await findSold(event.id)
  return {
    event,
    version: String(versionId),
    isOpen: event.status === 'published' && packages.length > 0,
    packages: packages.map((of) => ({
      field: unitsField(of),
      name: of.name,
      hint: [
        of.price === 0 ? say('tickets.cart.free') : formatMoney(of.price),
        ...(of.mostEach === null ? [] : [say('packages.facts.mostEach', { n: of.mostEach })]),
        ...(of.soldBy === 'team' ? [say('ticketDesk.sell.ofTeam')] : []),
      ].join(' · '),
    })),
    values: { key: newEntryKey(), way: 'card' },
  }
}

/** Places and add-ons of the text that all may see; sponsorships are sold at a page of their own. */
async function findSold(eventId: number) {
  const { versionId, packages } = await findPackagesNow(eventId)
  return { versionId, packages: packages.filter(({ kind }) => kind !== 'sponsorship') }
}

/** Reads what is sold, holds it, and writes down what is owed. @returns where the order is seen. */
export async function answerSold(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<string>>> {
  const event = await requireEvent(captain, slug)
  const { packages, versionId } = await findSold(event.id)
  const fields = [...packages.map(unitsField), ...sellFields]
  const again = (
    status: 400 | 409,
    errors: readonly FieldError[],
    fresh: { readonly key?: string } = {},
  ): FormAnswer<Answer<string>> => ({
    kind: 'again',
    status,
    answer: { values: { ...typedIn(fields, form), ...fresh }, errors },
  })
  const read = readSoldForm(packages, form)
  if (read.kind === 'errors') return again(400, read.errors)
  const [first] = packages
  const firstField = first ? unitsField(first) : 'name'
  if (form.get('version') !== String(versionId))
    return again(409, [{ field: firstField, message: say('ticketDesk.errors.changed') }])
  const { sold, lines } = read
  if (sold.way === 'card' && isTooLittle(await dueFor(event.id, lines, sold.code))) {
    const least = formatMoney(LEAST_CHARGE)
    return again(400, [{ field: 'way', message: say('ticketDesk.errors.little', { least }) }])
  }
  const typedKey = form.get('key')
  const key = typeof typedKey === 'string' && /^[0-9a-f]{32}$/.test(typedKey) ? typedKey : null
  const placed = await sell(
    {
      eventPublicId: event.publicId,
      versionId,
      lines: lines.map(({ of, units }) => ({ packagePublicId: of.publicId, units })),
      buyer: { name: sold.name, email: sold.email },
      firm: sold.firm,
      way: sold.way,
      pays: 'all',
      code: sold.code,
      language: currentLanguage(),
      soldBy: captain.person.id,
      formKey: `${captain.person.id}-${key ?? newEntryKey()}`,
      words: sayWhatIsBought(
        event.title,
        lines.map(({ of, units }) => ({ name: of.name, units })),
      ),
    },
    { dueOn: sold.due, by: handOf(captain.person) },
  )
  if (placed.kind === 'placed')
    return { kind: 'on', to: `${event.desk}/orders/${placed.orderPublicId}` }
  const fresh = placed.kind === 'used' ? { key: newEntryKey() } : {}
  return again(409, complaintOf(placed, firstField), fresh)
}

/** What a card would be charged, in cents. A code that is not good takes nothing off: it is refused afterwards. */
async function dueFor(
  eventId: number,
  lines: readonly UnitsOf<Awaited<ReturnType<typeof findSold>>['packages'][number]>[],
  code: string | null,
): Promise<Cents> {
  const rebate = await inTransaction((trx) => findRebate(trx, eventId, code))
  const bought = lines.map(({ of, units }) => ({
    of: { ...of, fairValue: of.fairValue ?? of.price },
    units,
  }))
  return weighCart(bought, rebate === 'not-good' ? null : (rebate?.takes ?? null), 'all').due
}

interface Owed {
  readonly dueOn: string
  readonly by: Hand
}

/** `used`: its form sold something else before. */
type SoldByHand = PlacedOrder | { readonly kind: 'used' }

/** Holds what is sold by hand, and what is owed for it, or nothing of both. */
async function sell(wish: OrderWish, { dueOn, by }: Owed): Promise<SoldByHand> {
  return await inTransaction(async (trx) => {
    await lockEvent(trx, wish.eventPublicId)
    if (await isUsedForm(trx, wish, null)) return { kind: 'used' }
    const placed = await placeOrder(trx, wish)
    if (placed.kind !== 'placed') return placed
    if (wish.way !== 'card')
      await oweByHand(trx, {
        orderId: placed.orderId,
        means: wish.way === 'cash' ? 'cash' : 'check',
        dueOn,
        by,
      })
    await confirmOrder(trx, placed.orderId)
    return placed
  })
}

function complaintOf(
  placed: Exclude<SoldByHand, { kind: 'placed' }>,
  firstField: string,
): FieldError[] {
  switch (placed.kind) {
    case 'too-few-left':
      return placed.packagePublicIds.map((publicId) => ({
        field: unitsField({ publicId }),
        message: say('ticketDesk.errors.full'),
      }))
    case 'code-not-good':
      return [{ field: 'code', message: say('tickets.errors.code') }]
    case 'closed':
      return [{ field: firstField, message: say('tickets.changed.closed') }]
    case 'used':
      return [{ field: firstField, message: say('ticketDesk.errors.used') }]
    case 'changed':
    case 'nothing':
      return [{ field: firstField, message: say('ticketDesk.errors.changed') }]
  }
}
