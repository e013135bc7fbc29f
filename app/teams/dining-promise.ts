import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { sayShare } from '#app/money/share.ts'
import type { Share } from '#app/money/share.ts'
import { say } from '#app/words/say.ts'
import type { ShareOf } from '#db/schema/dining-nights.ts'

/** What a restaurant gives of a night: a part of what its guests spend, or one sum. */
export type Promised =
  | { readonly kind: 'share'; readonly share: Share; readonly of: ShareOf }
  | { readonly kind: 'flat'; readonly amount: Cents }

interface PromisedRow {
  readonly share_over: number | null
  readonly share_under: number | null
  readonly share_of: ShareOf | null
  readonly flat_cents: number | null
}

/** @returns `null` while nothing was agreed. */
export function promisedOf(row: PromisedRow): Promised | null {
  const { share_over: over, share_under: under, share_of: of, flat_cents: flat } = row
  if (flat !== null) return { kind: 'flat', amount: cents(flat) }
  if (over === null || under === null || of === null) return null
  return { kind: 'share', share: { over, under }, of }
}

/** Of an event in whatever form it goes out. */
export interface LineRow {
  /** Only a dining night has it. */
  readonly promised: PromisedRow | null
  readonly place: string
  readonly gives_to: string
}

/** @returns `null` for an event at which no restaurant gives, or while it is not known what. */
export function lineOf({ promised, place, gives_to: organization }: LineRow): string | null {
  const gives = promised && promisedOf(promised)
  return gives && sayLine(gives, { restaurant: place, organization })
}

interface Parties {
  /** As it is called on the page. */
  readonly restaurant: string
  readonly organization: string
}

/**
 * "Copper Pot Diner gives 20% of your bill, before tax, to Milwaukee Hope House." Stands wherever the night is told of: a business
 * that gives a part has to say how much of what (Wis. Stat. 202.15).
 */
export function sayLine(gives: Promised, parties: Parties): string {
  switch (gives.kind) {
    case 'share':
      return say(`dining.line.${gives.of}`, { ...parties, share: sayShare(gives.share) })
    case 'flat':
      return say('dining.line.flat', { ...parties, amount: formatMoney(gives.amount) })
  }
}
