import { receiveContribution } from '#app/contributions/confirm-money.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { Person } from '#app/people/person.server.ts'
import { isDay } from '../say-time.ts'
import { findChosen } from './expected-items.server.ts'
import type { ExpectedItem } from './expected-items.server.ts'

/** What became of one of many. */
export type ItemOutcome =
  | 'confirmed'
  /** This form was sent before. */
  | 'taken-in-before'
  | 'own-entry'
  /** Somebody received or withdrew it, or changed its sum, since it was shown. */
  | 'changed'

export type ManyAnswer =
  /** Once more all of them with the sum, before anything is booked. */
  | {
      readonly kind: 'confirm'
      readonly items: readonly ExpectedItem[]
      readonly total: Cents
      readonly own: number
    }
  | {
      readonly kind: 'received'
      readonly lines: readonly { readonly item: ExpectedItem; readonly outcome: ItemOutcome }[]
      readonly total: Cents
      /** How many were received or withdrawn before this press. */
      readonly gone: number
    }
  | { readonly kind: 'nothing-chosen' }

/** As many as are on a page, and not more than one press may book. */
const MOST = 100

/**
 * Receives many at once, each as it was logged: first all are shown with their sum, then each is booked by itself, so that
 * one that cannot be does not hold up the others.
 */
export async function answerMany(
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<ManyAnswer> {
  const ids = [...new Set(form.getAll('item').filter(isId))].slice(0, MOST)
  const found = await findChosen(by.id, ids)
  if (form.get('sure') !== 'yes') {
    const items = found.filter(({ own }) => !own)
    if (items.length === 0) return { kind: 'nothing-chosen' }
    return { kind: 'confirm', items, total: sumOf(items), own: found.length - items.length }
  }
  if (ids.length === 0) return { kind: 'nothing-chosen' }
  const day = form.get('receivedOn')
  const receivedOn = typeof day === 'string' && isDay(day) && day <= today ? day : today
  const lines: { item: ExpectedItem; outcome: ItemOutcome }[] = []
  for (const item of found)
    lines.push({ item, outcome: await receiveOne(item, { form, receivedOn, by }) })
  return {
    kind: 'received',
    lines,
    total: sumOf(lines.flatMap(({ item, outcome }) => (outcome === 'confirmed' ? [item] : []))),
    gone: ids.length - found.length,
  }
}

async function receiveOne(
  item: ExpectedItem,
  { form, receivedOn, by }: { form: FormData; receivedOn: string; by: Person },
): Promise<ItemOutcome> {
  const key = form.get(`key-${item.id}`)
  if (!isId(key) || form.get(`open-${item.id}`) !== String(item.open)) return 'changed'
  const { kind } = await receiveContribution({
    contributionPublicId: item.id,
    incoming: {
      key,
      means: item.means,
      amount: item.open,
      payerName: item.giverName,
      checkNumber: item.checkNumber,
      note: '',
      receivedOn,
    },
    rest: 'will-come',
    by: handOf(by),
  })
  switch (kind) {
    case 'confirmed':
    case 'taken-in-before':
    case 'own-entry':
      return kind
    case 'nothing-expected':
    case 'nothing-left':
    case 'not-counted':
    case 'why-missing':
    case 'not-found':
      return 'changed'
  }
}

function sumOf(items: readonly ExpectedItem[]): Cents {
  return cents(items.reduce((sum, { open }) => sum + open, 0))
}

function isId(value: FormDataEntryValue | null): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
}
