import type { Hand } from '#app/contributions/hand.ts'
import { aHand, aKey } from '#app/contributions/testing/money-by-hand.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { findMatches } from '../expected-items.server.ts'

export const TODAY = '2026-11-20'

/** Staff who look at what came, and a team whose captain logs it. */
export interface MoneyDesk {
  readonly team: ATeam
  readonly captain: Hand
  readonly ruth: Enrolled
  /** How many there were, so that names of two are not the same. */
  readonly count: number
}

let count = 0

export async function aMoneyDesk(): Promise<MoneyDesk> {
  count += 1
  await anOrganization()
  const team = await aTeam({ name: `Cream City Curlers ${count}` })
  const captain = await aHand('Denise Kowalski')
  const ruth = await someStaff(`ruth-${count}@example.org`, 'finance')
  // What other tests expected would be found too.
  await db
    .updateTable('contribution')
    .set({ due_on: '2030-01-01', giver_name: null, label: null })
    .where('settled_cents', '=', 0)
    .execute()
  return { team, captain, ruth, count }
}

/** A check of $50 in hand. */
export function incomingForm(values: Record<string, string> = {}): FormData {
  return formOf({
    key: aKey(),
    amount: '50.00',
    means: 'check',
    checkNumber: '1042',
    receivedOn: TODAY,
    ...values,
  })
}

export function keyIn(form: FormData): string {
  const key = form.get('key')
  return typeof key === 'string' ? key : ''
}

/** A sponsor who promises a team $75. */
export function promiseForm(team: ATeam, values: Record<string, string> = {}): FormData {
  const all: Record<string, string> = {
    key: aKey(),
    kind: 'sponsorship',
    team: team.slug,
    amount: '75',
    means: 'check',
    giverName: 'Haugen Roofing',
    givenOn: TODAY,
    dueOn: '2026-12-15',
    ...values,
  }
  return formOf(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')))
}

/** What an answer leads to. */
export function itemOf(answer: { kind: string; to?: string }): string {
  return /expected\/(\w+)/.exec(answer.to ?? '')?.[1] ?? ''
}

/** That all of them came, as they were shown. */
export function sureForm(items: readonly { id: string; key: string; open: number }[]): FormData {
  const form = formOf({ sure: 'yes', receivedOn: TODAY, item: items.map(({ id }) => id) })
  for (const { id, key, open } of items) {
    form.set(`key-${id}`, key)
    form.set(`open-${id}`, String(open))
  }
  return form
}

export function idsOf(found: Awaited<ReturnType<typeof findMatches>>) {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  return { exact: ids(found.exact), named: ids(found.named), near: ids(found.near) }
}
