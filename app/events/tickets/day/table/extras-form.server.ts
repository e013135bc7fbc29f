import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { formatMoney } from '#app/money/format.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'
import { unitsField } from '../../cart/units.form.ts'
import { findExpected, hostOf, nameOf } from '../comers.server.ts'
import { findCheckIn } from '../link.server.ts'
import type { CheckInEvent } from '../link.server.ts'
import { answerTableSale } from './answer-table-sale.server.ts'
import type { TableAnswer } from './answer-table-sale.server.ts'
import { findExtras, findParty, mayHave } from './extras.server.ts'
import type { Extra, Party } from './extras.server.ts'
import { choicesOf } from './read-sale.server.ts'
import { sellExtras } from './sell-extras.server.ts'

export type ExtrasForm = NonNullable<Awaited<ReturnType<typeof findExtrasForm>>['form']>

/** What one of those who are expected may still have. `form` is `null` for a link, or somebody, that is not on the list. */
export async function findExtrasForm(key: string, who: string) {
  const [site, event] = await Promise.all([findSiteFrame(), findCheckIn(key)])
  const guest = event && (await findGuest(event, who))
  if (!event || !guest) return { site, form: null }
  const { versionId, extras } = await findExtras(event.id)
  const party = await findParty(guest.ticketId)
  return {
    site,
    form: {
      key,
      title: event.title,
      name: guest.name,
      version: String(versionId),
      formKey: newEntryKey(),
      extras: extras.map((of) => ({
        field: unitsField(of),
        name: of.name,
        hint: sayHint(of, party),
        choices: choicesOf(leftFor(of, party)),
      })),
    },
  }
}

/** How many more of it somebody may have: of their own, and of all there are; `Infinity` for no limit. */
function leftFor(of: Extra, party: Party): number {
  return Math.max(0, Math.min(mayHave(of, party), of.left ?? Infinity))
}

/** "$10 · 2 for each · 1 more for them" */
function sayHint(of: Extra, party: Party): string {
  const more = leftFor(of, party)
  return [
    of.price === 0 ? say('tickets.cart.free') : formatMoney(of.price),
    ...(of.mostEach === null ? [] : [say('packages.facts.mostEach', { n: of.mostEach })]),
    ...(more === Infinity ? [] : [say('checkIn.table.more', { n: more })]),
  ].join(' · ')
}

/** Reads what is sold to one of them, and how it is paid. @returns where the sale is seen. */
export async function answerExtras(key: string, who: string, form: FormData): Promise<TableAnswer> {
  const event = await findCheckIn(key)
  const guest = event && (await findGuest(event, who))
  if (!event || !guest) return { kind: 'gone' }
  const { versionId, extras } = await findExtras(event.id)
  return await answerTableSale(
    {
      key,
      event,
      versionId,
      onSale: extras,
      fields: [],
      buyer: { value: guest },
      sell: async (sale, to) => await sellExtras({ ...sale, guest: to }),
    },
    form,
  )
}

/** Somebody on the list: their place, what they are called on it, and in whose name it is sold. */
async function findGuest({ id }: CheckInEvent, who: string) {
  const place = (await findExpected(id)).find((row) => row.desk_id === who)
  return (
    place && {
      ticketId: place.id,
      name: nameOf(place),
      buyerName: (place.name ?? hostOf(place)).slice(0, 80),
    }
  )
}
