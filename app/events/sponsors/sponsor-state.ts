import { LEAST_CHARGE } from '#app/payments/least-charge.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'

/** How the money of a sponsor stands. `held`: their page at Stripe is open, and holds what they ordered. */
export type SponsorMoney = 'held' | 'paid' | 'owed' | 'overdue' | 'free' | 'gone'

/** Read from the sale or from the promise by hand, never stored, so that it cannot disagree with them. */
export function moneyOf(row: MoneyRow, today: string): SponsorMoney {
  if (row.released) return 'gone'
  switch (row.way) {
    case 'free':
      return 'free'
    case 'card':
      return row.sale_status === 'paid' ? 'paid' : 'held'
    case 'invoice':
    case 'cash':
      if (row.contribution_state === 'void') return 'gone'
      if (row.contribution_state !== null && row.contribution_state !== 'expected') return 'paid'
      return row.due_on !== null && row.due_on < today ? 'overdue' : 'owed'
  }
}

type MoneyRow = Pick<
  SponsorRow,
  'released' | 'way' | 'sale_status' | 'contribution_state' | 'due_on'
>

/** Whether an invoice can be paid by card: all of it is owed, and a card can be charged so much. */
export function isPayableByCard(
  row: Pick<SponsorRow, 'way' | 'is_owed_whole' | 'released' | 'event_status' | 'price'>,
): boolean {
  return (
    row.way === 'invoice' &&
    row.is_owed_whole &&
    !row.released &&
    row.event_status !== 'cancelled' &&
    row.price >= LEAST_CHARGE
  )
}

/** Whether the sign is as its sponsor wants it. `changed`: it was, and was changed since. */
export type ProofState = 'waiting' | 'approved' | 'changed' | 'asked'

export function proofOf(
  row: Pick<SponsorRow, 'revision' | 'approved_revision' | 'asked'>,
): ProofState {
  if (row.asked !== '') return 'asked'
  if (row.approved_revision === null) return 'waiting'
  return row.approved_revision === row.revision ? 'approved' : 'changed'
}

/** Whether the name stands on the event's page, and why not. */
export type WallState = 'not-wanted' | 'hidden' | 'waiting' | 'shown' | 'not-yet'

export function wallOf(
  row: Pick<SponsorRow, 'on_wall' | 'hidden_at' | 'read_revision' | 'revision'>,
  money: SponsorMoney,
): WallState {
  if (!row.on_wall) return 'not-wanted'
  if (row.hidden_at !== null) return 'hidden'
  if (money === 'held' || money === 'gone') return 'not-yet'
  return row.read_revision === row.revision ? 'shown' : 'waiting'
}
