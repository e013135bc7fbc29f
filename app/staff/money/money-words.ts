import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { TagTone } from '#app/ui/tag.tsx'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'

export function sayKind(kind: ContributionKind): string {
  return say(`treasury.kind.${kind}`)
}

export function sayMeans(means: Means, checkNumber: string | null): string {
  if (means === 'check' && checkNumber) return say('treasury.means.checkNumber', { checkNumber })
  return say(`treasury.means.${means}`)
}

/** Why somebody's own entry waits, and for whom. */
export function sayOwnEntry(confirmers: readonly string[]): string {
  return confirmers.length > 0
    ? say('treasury.own.others', { names: sayList(confirmers) })
    : say('treasury.own.nobody')
}

/** Who gave it, or what it is called. */
export function sayWhose(item: {
  readonly giverName: string | null
  readonly label: string | null
  readonly kind: ContributionKind
}): string {
  return item.giverName ?? item.label ?? sayKind(item.kind)
}

/** What was less, or more, than was logged. */
export function sayShort(short: Cents, currency: string): string {
  const amount = formatMoneyExactly(cents(Math.abs(short)), currency)
  return short > 0
    ? say('treasury.sheet.short', { amount })
    : say('treasury.sheet.over', { amount })
}

const tones: Readonly<Record<ContributionState, TagTone>> = {
  expected: 'waiting',
  received: 'note',
  deposited: 'note',
  reconciled: 'good',
  void: 'quiet',
}

export function sayState(state: ContributionState): { text: string; tone: TagTone } {
  return { text: say(`treasury.state.${state}`), tone: tones[state] }
}

/** What was just done with money, for the page that follows. */
export function sayMoneyDone(done: string | null): string | undefined {
  const known = deeds.find((one) => one === done)
  return known && say(`treasury.done.${known}`)
}

/** Why it was not done. */
export function sayMoneyRefused(done: string | null): string | undefined {
  const known = refusals.find((one) => one === done)
  return known && say(`treasury.notDone.${known}`)
}

const refusals = [
  'own-entry',
  'not-counted',
  'why-missing',
  'nothing-expected',
  'nothing-left',
  'taken-in-before',
  'undone-before',
  'taken-back-before',
] as const

const deeds = [
  'received',
  'received-more',
  'parked',
  'matched',
  'matched-part',
  'undone',
  'taken-back',
  'returned',
  'logged',
  'logged-before',
  'resent',
  'just-sent',
  'no-receipt',
  'withdrawn',
  'paid-back',
] as const
