import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { findPackages, findTicketing } from '../packages.server.ts'
import { unitsField } from './units.form.ts'
import type { Shop } from './shop.server.ts'

/**
 * What a buyer read and is not so any more, of what is in the cart: a price, what it is worth, what it comes with, whether it
 * is sold at all, and how money comes back. Nothing, where only other words of the event changed.
 * @param readVersion the text that the buyer's page was made from, as the form brings it
 */
export async function findChanges(shop: Shop, readVersion: string, form: FormData) {
  const versionId = /^\d{1,15}$/.test(readVersion) ? Number(readVersion) : 0
  const read = versionId === 0 ? undefined : await findRead(shop.eventId, versionId)
  if (!read) return [say('tickets.changed.since')]
  const [before, rule] = await Promise.all([findPackages(read.id), findTicketing(read.id)])
  const wanted = before.filter(
    (of) =>
      of.kind !== 'sponsorship' &&
      of.soldBy === 'everyone' &&
      Number(form.get(unitsField(of)) ?? 0) > 0,
  )
  const changes = wanted.flatMap((was) => {
    const is = shop.onSale.find(({ publicId }) => publicId === was.publicId)
    if (!is) return [say('tickets.changed.gone', { what: was.name })]
    const value = was.fairValue ?? was.price
    return [
      ...(was.price === is.price
        ? []
        : [
            say('tickets.changed.price', {
              what: is.name,
              was: formatMoney(was.price),
              is: formatMoney(is.price),
            }),
          ]),
      ...(value === is.fairValue
        ? []
        : [
            say('tickets.changed.value', {
              what: is.name,
              was: formatMoney(value),
              is: formatMoney(is.fairValue),
            }),
          ]),
      ...(was.included === is.included && was.people === is.people
        ? []
        : [say('tickets.changed.included', { what: is.name })]),
    ]
  })
  const { ticketing } = shop
  const isRuleChanged =
    rule.calledOff !== ticketing.calledOff ||
    rule.refundUntil?.getTime() !== ticketing.refundUntil?.getTime()
  return isRuleChanged ? [...changes, say('tickets.changed.rule')] : changes
}

/** Only a text that was for all to read: nobody learns the prices of another by asking. */
async function findRead(eventId: number, versionId: number) {
  return await db
    .selectFrom('event_version')
    .select('id')
    .where('id', '=', versionId)
    .where('event_id', '=', eventId)
    .where('decision', '=', 'approved')
    .executeTakeFirst()
}
