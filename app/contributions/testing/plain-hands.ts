import type { Rest } from '#app/contributions/confirm-money.server.ts'
import type { Means } from '#db/schema/contributions.ts'

// Money by hand as a child with boxes would keep it: no journals, no totals, only what lies where.

export interface PlainPromise {
  readonly id: string
  readonly team: number
  readonly counted: boolean
  readonly by: number
  amount: number
  settled: number
  revision: number
  voided: boolean
}

export interface PlainMoney {
  readonly key: string
  readonly means: Means
  readonly amount: number
  matched: number
  place: 'hand' | 'slip' | 'bank' | 'gone' | 'returned'
}

export interface PlainMatch {
  readonly money: PlainMoney
  readonly promise: PlainPromise
  readonly amount: number
  readonly short: number
  live: boolean
}

export interface PlainDeposit {
  readonly id: string
  readonly total: number
  onStatement: number | null
  void: boolean
}

export class PlainHands {
  readonly promises: PlainPromise[] = []
  readonly monies: PlainMoney[] = []
  readonly matches: PlainMatch[] = []
  readonly deposits: PlainDeposit[] = []

  /** Why money cannot be confirmed for it, or nothing. */
  refusal(promise: PlainPromise, rest: Rest, by: number): string | undefined {
    if (promise.voided || promise.settled === promise.amount) return 'nothing-expected'
    if (promise.by === by) return 'own-entry'
    return rest === 'counted-again' && !promise.counted ? 'not-counted' : undefined
  }

  match(money: PlainMoney, promise: PlainPromise, rest: Rest): void {
    const open = promise.amount - promise.settled
    const there = money.amount - money.matched
    const amount = rest === 'counted-again' ? there : Math.min(open, there)
    const short = rest === 'counted-again' ? open - there : 0
    this.matches.push({ money, promise, amount, short, live: true })
    money.matched += amount
    promise.settled += amount + short
    if (rest !== 'will-not-come' || open === amount) return
    promise.amount -= open - amount
    promise.revision += 1
  }

  undo(match: PlainMatch): void {
    match.live = false
    match.money.matched -= match.amount
    match.promise.settled -= match.amount + match.short
  }

  undoAll(money: PlainMoney): void {
    for (const match of this.matches) if (match.live && match.money === money) this.undo(match)
  }

  raised(team: number): number {
    return sum(this.matches.filter((match) => match.live && match.promise.team === team))
  }

  expected(team: number): number {
    return this.promises
      .filter((promise) => promise.team === team && !promise.voided)
      .reduce((total, { amount, settled }) => total + amount - settled, 0)
  }

  /** What lies where, as the book names the places. */
  places() {
    const settled = this.deposits.filter(({ onStatement }) => onStatement !== null)
    return {
      undeposited_funds: sum(
        this.monies.filter(({ place }) => place === 'hand' || place === 'slip'),
      ),
      deposit_in_transit: this.deposits
        .filter((deposit) => deposit.onStatement === null && !deposit.void)
        .reduce((total, deposit) => total + deposit.total, 0),
      bank:
        settled.reduce((total, { onStatement }) => total + (onStatement ?? 0), 0) -
        sum(this.monies.filter(({ place }) => place === 'returned')),
      suspense: -this.monies
        .filter(({ place }) => place !== 'gone' && place !== 'returned')
        .reduce((total, { amount, matched }) => total + amount - matched, 0),
    }
  }
}

function sum(of: readonly { readonly amount: number }[]): number {
  return of.reduce((total, { amount }) => total + amount, 0)
}
