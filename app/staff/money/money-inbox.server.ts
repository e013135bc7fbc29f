import { parseMoney } from '#app/money/parse.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { dayIn } from '#app/words/days.ts'
import { findExpected, findMatches } from './expected-items.server.ts'
import type { ExpectedPage, Matches } from './expected-items.server.ts'
import { findCameLately, findParked, findThatCame } from './money-in-hand.server.ts'
import type { MoneyThatCame } from './money-in-hand.server.ts'
import { findOpenRemarks } from './open-remarks.server.ts'
import type { OpenRemark } from './open-remarks.server.ts'
import { findChecksToWrite } from './paying-back.server.ts'
import type { PayingBack } from './paying-back.server.ts'
import { sumExpected } from './sum-expected.server.ts'
import type { ExpectedSums } from './sum-expected.server.ts'

export interface MoneyInbox {
  /** What was typed of money that came. */
  readonly asked: { readonly amount: string; readonly words: string }
  readonly amount: Cents | null
  readonly problem: 'amount' | null
  /** What it could be; `null` when nothing was asked. */
  readonly matches: Matches | null
  /** All that is expected, when nothing was asked. */
  readonly expected: ExpectedPage | null
  readonly firstPage: boolean
  readonly sums: ExpectedSums
  readonly parked: readonly MoneyThatCame[]
  readonly lately: readonly MoneyThatCame[]
  /** What captains say is wrong. */
  readonly remarks: readonly OpenRemark[]
  /** Checks to write, for places that were paid by hand and given back. */
  readonly payingBack: readonly PayingBack[]
  /** What was received by the press that led here. */
  readonly justCame: MoneyThatCame | null
  readonly today: string
}

/** What the treasurer sees with a check in hand. */
export async function findMoneyInbox(
  search: URLSearchParams,
  { by, timeZone }: { readonly by: number; readonly timeZone: string },
): Promise<MoneyInbox> {
  const asked = {
    amount: (search.get('amount') ?? '').slice(0, 40),
    words: (search.get('words') ?? '').trim().slice(0, 100),
  }
  const read = parseMoney(asked.amount)
  const amount = read.kind === 'money' && read.amount > 0 ? read.amount : null
  const isAsked = amount !== null || asked.words.length >= 2
  const came = search.get('came')
  const [matches, expected, sums, parked, lately, remarks, payingBack, justCame] =
    await Promise.all([
      isAsked ? findMatches(by, { amount, words: asked.words }) : null,
      isAsked ? null : findExpected(by, search.get('after')),
      sumExpected(),
      findParked(),
      findCameLately(),
      findOpenRemarks(null),
      findChecksToWrite(),
      came && search.get('done') === 'received' ? findThatCame(came) : undefined,
    ])
  return {
    asked,
    amount,
    problem: amount === null && asked.amount.trim() !== '' ? 'amount' : null,
    matches,
    expected,
    firstPage: search.get('after') === null,
    sums,
    parked,
    lately,
    remarks,
    payingBack,
    justCame: justCame ?? null,
    today: dayIn(timeZone, now()),
  }
}
