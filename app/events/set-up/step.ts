import type { EventKind } from '#db/schema/events.ts'
import { dealFields } from '../dining-night/deal.form.ts'
import { outingFields } from '../golf/outing.form.ts'
import { ticketingFields } from '../tickets/set-up/ticketing.form.ts'
import { saleFields } from '../yard-sale/sale.form.ts'

const steps = [
  ...(['when', 'where', 'golf', 'story'] as const),
  ...(['packages', 'tickets', 'sale', 'deal', 'look'] as const),
] as const
export type Step = (typeof steps)[number]

/** What only one kind of event is asked. */
const kindOf: Partial<Record<Step, EventKind>> = {
  golf: 'golf_outing',
  sale: 'yard_sale',
  deal: 'dining_night',
}

/** What every kind may be asked, and only an outing is asked as it is set up. */
const selling: readonly Step[] = ['packages', 'tickets']

/** The screens on which an event is set up, in their order. */
export function stepsOf(kind: EventKind): readonly Step[] {
  return steps.filter(
    (step) => hasStep(step, kind) && (kind === 'golf_outing' || !selling.includes(step)),
  )
}

/** Whether a kind of event may be asked this at all. */
export function hasStep(step: Step, kind: EventKind): boolean {
  return (kindOf[step] ?? kind) === kind
}

export function readStep(name: string | undefined): Step | undefined {
  return steps.find((step) => step === name)
}

/** What comes after it; the last one leads back to the event. */
export function stepAfter(step: Step, kind: EventKind): Step | undefined {
  const all = stepsOf(kind)
  return all[all.indexOf(step) + 1]
}

/** How many days an event may have. */
const MOST_DAYS = 4
export const dayPlaces = Array.from({ length: MOST_DAYS }, (_, index) => index + 1)

/** The fields of each screen, in their order. */
export function fieldsOf(step: Step): readonly string[] {
  switch (step) {
    case 'when':
      return [
        ...dayPlaces.flatMap((n) => [`day${n}`, `from${n}`, `to${n}`]),
        'rainPlan',
        'timeZone',
      ]
    case 'where':
      return ['place', 'town', 'street', 'streetShown', 'streetHours']
    case 'golf':
      return outingFields
    case 'story':
      return ['title', 'story', 'capacity']
    case 'packages':
      return []
    case 'tickets':
      return ticketingFields
    case 'sale':
      return saleFields
    case 'deal':
      return dealFields
    case 'look':
      return ['cover']
  }
}
