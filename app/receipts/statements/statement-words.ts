import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { say } from '#app/words/say.ts'
import { sayDate } from '#app/words/formats.ts'
import type { Payment, SentStatement, Statement } from './statement.server.ts'

export function sayStatementTitle({ year }: Pick<Statement, 'year'>): string {
  return say('receipts.statement.title', { year: String(year) })
}

/** "Mar 4, 2026" */
export function sayShortDay(day: string): string {
  return sayDate(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
}

/** What was paid for: "Ticket: four places with cart and dinner". */
export function sayPayment({ kind, benefit }: Payment): string {
  const what = say(`treasury.kind.${kind}`)
  return benefit ? say('receipts.statement.kindWith', { kind: what, benefit }) : what
}

/** Whether anything was given in return all year. */
export function anythingReceived({ totals }: Statement): boolean {
  return totals.received > 0
}

/** Writes its sums, to the cent. */
export function moneyOf({ currency }: Statement): (amount: Cents) => string {
  return (amount) => formatMoneyExactly(amount, currency)
}

/** What of all that money was given for something, in the words of the law (C1, C3). */
export function sayYearInReturn(statement: Statement): string {
  return anythingReceived(statement)
    ? say('receipts.statement.someInReturn')
    : say('receipts.statement.nothingInReturn')
}

/** That it takes the place of an older one; `undefined` of the first. */
export function sayReplaces({ replaces }: Pick<SentStatement, 'replaces'>): string | undefined {
  return replaces === null
    ? undefined
    : say('receipts.statement.takesPlace', { day: sayShortDay(replaces) })
}

/** `undefined` while it stands as it was sent. */
export function sayOutdated({ outdated }: Pick<SentStatement, 'outdated'>): string | undefined {
  if (!outdated) return undefined
  return outdated.newer === null
    ? say('receipts.statement.changed')
    : say('receipts.statement.replaced')
}
