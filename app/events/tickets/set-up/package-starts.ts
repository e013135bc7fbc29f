import { say } from '#app/words/say.ts'
import type { EventKind } from '#db/schema/events.ts'
import type { PackageField } from './package.form.ts'

/** What a form may begin with. Nothing of it is kept before a captain has read it and said what it is worth. */
interface Start extends Partial<Record<Exclude<PackageField, 'name' | 'fairValue'>, string>> {
  readonly kind: string
}

const starts = {
  single: { kind: 'place', price: '120', people: '1', places: '1' },
  foursome: { kind: 'place', price: '480', people: '4', places: '4' },
  ticket: { kind: 'place', price: '25', people: '1', places: '1' },
  dinner: { kind: 'place', price: '50', people: '1', places: '0' },
  guest: { kind: 'place', price: '0', people: '1', places: '1', soldBy: 'team' },
  mulligan: { kind: 'add_on', price: '10', mostEach: '2' },
  contest: { kind: 'add_on', price: '20', mostEach: '1' },
  meal: { kind: 'add_on', price: '20' },
  hole: { kind: 'sponsorship', price: '250', people: '0', places: '0', stock: '18' },
  cart: { kind: 'sponsorship', price: '1000', people: '4', places: '4', stock: '1' },
  title: { kind: 'sponsorship', price: '5000', people: '4', places: '4', stock: '1' },
  sponsor: { kind: 'sponsorship', price: '250', people: '0', places: '0' },
} satisfies Record<string, Start>

export type StartName = keyof typeof starts

/** What is offered for a kind of event. */
export function startsFor(kind: EventKind): readonly StartName[] {
  switch (kind) {
    case 'golf_outing':
      return [
        ...(['single', 'foursome', 'dinner', 'guest', 'mulligan', 'contest'] as const),
        ...(['hole', 'cart', 'title'] as const),
      ]
    case 'yard_sale':
    case 'dining_night':
    case 'gathering':
      return ['ticket', 'guest', 'meal', 'sponsor']
  }
}

/** What a form begins with; by a name that nobody knows, and by none, with nothing. */
export function startValues(
  name: string | null,
  kind: EventKind,
): Partial<Record<PackageField, string>> {
  const known = startsFor(kind).find((start) => start === name)
  if (!known) return { kind: 'place', soldBy: 'everyone' }
  return {
    soldBy: 'everyone',
    ...starts[known],
    name: say(`packages.start.${known}`),
    included: say(`packages.startWith.${known}`),
  }
}
