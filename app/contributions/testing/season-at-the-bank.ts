import { expect } from 'vitest'
import {
  addToSlip,
  depositSlip,
  reconcileDeposit,
  takeOffSlip,
} from '#app/contributions/deposits.server.ts'
import {
  noteReturnedItem,
  takeBackRemittance,
} from '#app/contributions/take-back-remittance.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { pick } from './pick.ts'
import type { Step, World } from './season.ts'

export type BankStep = Extract<
  Step,
  { do: 'take back' | 'onto the slip' | 'off the slip' | 'deposit' | 'reconcile' | 'returned' }
>

/** What happens to money after it was taken in, for real and in the plain model. */
export async function takeToBank(each: BankStep, { plain, hands }: World): Promise<void> {
  const staff = hands[0]
  switch (each.do) {
    case 'take back': {
      const money = pick(plain.monies, each.which)
      if (!money) return
      const outcome = await takeBackRemittance({
        remittancePublicId: money.key,
        reason: 'Typed twice',
        by: staff,
      })
      const transfer = plain.deposits.find(({ id }) => id === money.key)
      const waiting =
        money.place !== 'bank' || (transfer !== undefined && transfer.onStatement === null)
      const gone = money.place === 'gone' || money.place === 'returned'
      expect(outcome).toBe(gone ? 'taken-back-before' : waiting ? 'taken-back' : 'at-the-bank')
      if (gone || !waiting) return
      plain.undoAll(money)
      money.place = 'gone'
      if (transfer) transfer.void = true
      return
    }
    case 'onto the slip': {
      const money = pick(plain.monies, each.which)
      if (!money) return
      const added = await addToSlip({ remittancePublicIds: [money.key], by: staff })
      expect(added).toBe(money.place === 'hand' ? 1 : 0)
      if (money.place === 'hand') money.place = 'slip'
      return
    }
    case 'off the slip': {
      const money = pick(plain.monies, each.which)
      if (!money) return
      const outcome = await takeOffSlip({ remittancePublicId: money.key })
      expect(outcome).toBe(money.place === 'slip' ? 'taken-off' : 'not-on-the-slip')
      if (money.place === 'slip') money.place = 'hand'
      return
    }
    case 'deposit': {
      const slip = await db
        .selectFrom('deposit')
        .select('public_id')
        .where('status', '=', 'open')
        .executeTakeFirst()
      if (!slip) return
      const onSlip = plain.monies.filter(({ place }) => place === 'slip')
      const total = onSlip.reduce((sum, { amount }) => sum + amount, 0)
      const outcome = await depositSlip({
        depositPublicId: slip.public_id,
        total: cents(total),
        slipNumber: null,
        depositedOn: '2026-11-10',
        by: staff,
      })
      expect(outcome.kind).toBe(total === 0 ? 'empty' : 'deposited')
      if (total === 0) return
      for (const money of onSlip) money.place = 'bank'
      plain.deposits.push({ id: slip.public_id, total, onStatement: null, void: false })
      return
    }
    case 'reconcile': {
      const deposit = pick(plain.deposits, each.which)
      if (!deposit) return
      const depositPublicId = await depositIdOf(deposit.id)
      const onStatement = Math.max(0, deposit.total - each.off)
      const outcome = await reconcileDeposit({
        depositPublicId,
        onStatement: cents(onStatement),
        statementOn: '2026-11-12',
        differenceReason: 'A torn bill',
        by: staff,
      })
      expect(outcome.kind).toBe(
        deposit.void
          ? 'not-deposited'
          : deposit.onStatement !== null
            ? 'reconciled-before'
            : 'reconciled',
      )
      if (outcome.kind === 'reconciled') deposit.onStatement = onStatement
      return
    }
    case 'returned': {
      const money = pick(plain.monies, each.which)
      if (!money) return
      const outcome = await noteReturnedItem({
        remittancePublicId: money.key,
        reason: 'No money behind it',
        returnedOn: '2026-11-15',
        by: staff,
      })
      const gone = money.place === 'gone' || money.place === 'returned'
      expect(outcome).toBe(
        gone ? 'taken-back-before' : money.place === 'bank' ? 'taken-back' : 'not-at-the-bank',
      )
      if (money.place !== 'bank') return
      plain.undoAll(money)
      money.place = 'returned'
    }
  }
}

async function depositIdOf(id: string): Promise<string> {
  const row = await db
    .selectFrom('deposit as d')
    .leftJoin('remittance as r', 'r.deposit_id', 'd.id')
    .select('d.public_id')
    .where((or) => or.or([or('d.public_id', '=', id), or('r.public_id', '=', id)]))
    .executeTakeFirstOrThrow()
  return row.public_id
}
