import { parseWithZod } from '@conform-to/zod/v4'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { formatMoney } from '#app/money/format.ts'
import { complaintsOf } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'
import { unitsField } from '../../cart/units.form.ts'
import { Buyer } from '../../desk/buyer.form.ts'
import { sayDeductible } from '../../say-deductible.ts'
import { findWalkUps } from '../comers.server.ts'
import { findCheckIn } from '../link.server.ts'
import { answerTableSale } from './answer-table-sale.server.ts'
import type { TableAnswer } from './answer-table-sale.server.ts'
import { findTablePlaces } from './places.server.ts'
import type { TablePlace } from './places.server.ts'
import { choicesOf } from './read-sale.server.ts'
import { sellPlace } from './sell-place.server.ts'

const fields = ['name', 'email'] as const

export type PlaceForm = NonNullable<Awaited<ReturnType<typeof findPlaceForm>>['form']>

/**
 * What whoever walks up may buy with the helpers' link.
 * @param line by which the name was written down before; its name is filled in
 */
export async function findPlaceForm(key: string, line: string | null) {
  const [site, event] = await Promise.all([findSiteFrame(), findCheckIn(key)])
  if (!event) return { site, form: null }
  const [{ versionId, places }, walkUps] = await Promise.all([
    findTablePlaces(event.id),
    findWalkUps(event.id),
  ])
  const walkUp = walkUps.find(({ id }) => id === line)
  return {
    site,
    form: {
      key,
      title: event.title,
      version: String(versionId),
      formKey: newEntryKey(),
      line: walkUp?.id ?? '',
      name: walkUp?.name ?? '',
      places: places.map((of) => ({
        field: unitsField(of),
        name: of.name,
        hint: sayHint(of),
        choices: choicesOf(Math.min(of.left ?? Infinity, of.mostEach ?? Infinity)),
      })),
    },
  }
}

/** "$120 · Golf, cart and dinner · Worth $70 to you. …": what is said before anything is paid (C3, C4). */
function sayHint({ price, fairValue, included, left }: TablePlace): string {
  return [
    price === 0 ? say('tickets.cart.free') : formatMoney(price),
    included,
    left === null ? '' : say('checkIn.place.left', { n: left }),
    sayDeductible(price, fairValue) ?? '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Reads which places are sold to whom, and how they are paid. @returns where the sale is seen. */
export async function answerPlace(key: string, form: FormData): Promise<TableAnswer> {
  const event = await findCheckIn(key)
  if (!event) return { kind: 'gone' }
  const { versionId, places } = await findTablePlaces(event.id)
  const buyer = parseWithZod(form, { schema: Buyer })
  const line = form.get('line')
  return await answerTableSale(
    {
      key,
      event,
      versionId,
      onSale: places,
      fields,
      buyer:
        buyer.status === 'success'
          ? { value: buyer.value }
          : { errors: complaintsOf(fields, buyer.reply()) },
      sell: async (sale, who) =>
        await sellPlace({
          ...sale,
          buyer: who,
          line: typeof line === 'string' && /^[0-9a-f]{32}$/.test(line) ? line : null,
        }),
    },
    form,
  )
}
