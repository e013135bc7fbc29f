import { expect } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { changeContribution, voidContribution } from '../change-contribution.server.ts'
import { parkMoney, receiveContribution } from '../confirm-money.server.ts'
import { addToSlip, depositSlip, reconcileDeposit } from '../deposits.server.ts'
import type { Hand } from '../hand.ts'
import { logContribution } from '../log-contribution.server.ts'
import { openChallenge } from '../open-challenge.server.ts'
import { refundByCheck } from '../refund-by-check.server.ts'
import { noteReturnedItem } from '../take-back-remittance.server.ts'
import { undoMatch } from '../undo-match.server.ts'
import { untickDeposit } from '../untick.server.ts'
import { aChallengeWish, aGiftByHand, anIncoming, logged, received } from './money-by-hand.ts'

// Every button that moves money by hand, once.

export interface Desk {
  readonly team: ATeam
  readonly captain: Hand
  readonly ruth: Hand
}

export interface Press {
  readonly what: string
  /** Makes ready what is pressed. @returns what presses it. */
  readonly ready: (desk: Desk) => Promise<() => Promise<string>>
  readonly done: string
  /** What is answered to who presses again after it was done. */
  readonly again: string
}

export const presses: readonly Press[] = [
  {
    what: 'logged',
    ready: async ({ team, captain }) => {
      const wish = aGiftByHand(team, captain)
      return async () => (await logContribution(wish)).kind
    },
    done: 'logged',
    again: 'logged-before',
  },
  {
    what: 'corrected',
    ready: async ({ team, captain }) => {
      const wish = aGiftByHand(team, captain)
      const words = { ...wish, amount: cents(7_500) }
      const change = { publicId: await logged(wish), revision: 1, teamId: team.id, by: captain }
      return async () => (await changeContribution({ ...change, words })).kind
    },
    done: 'changed',
    again: 'changed-meanwhile',
  },
  {
    what: 'withdrawn',
    ready: async ({ team, captain }) => {
      const publicId = await logged(aGiftByHand(team, captain))
      const wish = { publicId, revision: 1, teamId: team.id, reason: 'Twice', by: captain }
      return async () => (await voidContribution(wish)).kind
    },
    done: 'changed',
    again: 'void',
  },
  {
    what: 'confirmed in part',
    ready: async ({ team, captain, ruth }) => {
      const contributionPublicId = await logged(aGiftByHand(team, captain))
      const incoming = anIncoming({ amount: cents(2_000) })
      const wish = { contributionPublicId, incoming, rest: 'will-come' as const, by: ruth }
      return async () => (await receiveContribution(wish)).kind
    },
    done: 'confirmed',
    again: 'taken-in-before',
  },
  {
    what: 'parked',
    ready: async ({ ruth }) => {
      const incoming = anIncoming()
      return async () => (await parkMoney({ incoming, by: ruth })).kind
    },
    done: 'parked',
    again: 'taken-in-before',
  },
  {
    what: 'undone',
    ready: async ({ team, captain, ruth }) => {
      await received(await logged(aGiftByHand(team, captain)), ruth)
      const matchPublicId = await newestMatch()
      return () => undoMatch({ matchPublicId, reason: 'Another’s check', by: ruth })
    },
    done: 'undone',
    again: 'undone-before',
  },
  {
    what: 'put on the slip',
    ready: async ({ ruth }) => {
      const incoming = anIncoming()
      await parkMoney({ incoming, by: ruth })
      const put = { remittancePublicIds: [incoming.key], by: ruth }
      return async () => `${await addToSlip(put)} on it`
    },
    done: '1 on it',
    again: '0 on it',
  },
  {
    what: 'deposited',
    ready: async (desk) => {
      const wish = await aSlip(desk)
      return async () => (await depositSlip(wish)).kind
    },
    done: 'deposited',
    again: 'deposited-before',
  },
  {
    what: 'ticked off',
    ready: async (desk) => {
      const { ruth } = desk

      const { depositPublicId, total } = await aDeposit(desk)
      const wish = {
        depositPublicId,
        onStatement: cents(total - 10),
        statementOn: '2026-11-09',
        differenceReason: 'A torn bill',
        by: ruth,
      }
      return async () => (await reconcileDeposit(wish)).kind
    },
    done: 'reconciled',
    again: 'reconciled-before',
  },
  {
    what: 'found on the statement by mistake',
    ready: async (desk) => {
      const { depositPublicId, total } = await aDeposit(desk)
      const tick = { statementOn: '2026-11-09', differenceReason: null, by: desk.ruth }
      await reconcileDeposit({ ...tick, depositPublicId, onStatement: total })
      const wish = { depositPublicId, reason: 'Another line', by: desk.ruth }
      return () => untickDeposit(wish)
    },
    done: 'unticked',
    again: 'not-ticked',
  },
  {
    what: 'sent back by the bank',
    ready: async (desk) => {
      const { ruth } = desk

      const { money: remittancePublicId } = await aDeposit(desk)
      const wish = { remittancePublicId, reason: 'No money behind it', by: ruth }
      return () => noteReturnedItem({ ...wish, returnedOn: '2026-11-15' })
    },
    done: 'taken-back',
    again: 'taken-back-before',
  },
  {
    what: 'paid back by a check of ours',
    ready: async (desk) => {
      const { team, ruth } = desk

      await aDeposit(desk)
      const gift = await db
        .selectFrom('gift')
        .select('public_id')
        .where('team_id', '=', team.id)
        .executeTakeFirstOrThrow()
      const wish = {
        giftPublicId: gift.public_id,
        amount: cents(2_000),
        leftSeen: cents(5_000),
        checkNumber: '2201',
        reason: 'Given twice',
        by: ruth,
      }
      return () => refundByCheck(wish)
    },
    done: 'refunded',
    again: 'changed-since',
  },
  {
    what: 'promised as a challenge',
    ready: async ({ team, ruth }) => {
      await aPaidGift({ team })
      const wish = aChallengeWish(team, ruth)
      return async () => (await openChallenge(wish)).kind
    },
    done: 'opened',
    again: 'opened-before',
  },
]

async function newestMatch(): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('remittance_match')
    .select('public_id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

/** A check for a gift on the open slip, with what else lies there. */
async function aSlip({ team, captain, ruth }: Desk) {
  const incoming = anIncoming()
  await received(await logged(aGiftByHand(team, captain)), ruth, incoming)
  await addToSlip({ remittancePublicIds: [incoming.key], by: ruth })
  const { public_id: depositPublicId, total } = await db
    .selectFrom('deposit as d')
    .innerJoin('remittance as r', 'r.deposit_id', 'd.id')
    .select((row) => ['d.public_id', row.fn.sum<number>('r.amount_cents').as('total')])
    .where('d.status', '=', 'open')
    .groupBy('d.public_id')
    .executeTakeFirstOrThrow()
  return {
    depositPublicId,
    total: cents(total),
    slipNumber: null,
    depositedOn: '2026-11-06',
    by: ruth,
    money: incoming.key,
  }
}

async function aDeposit(desk: Desk) {
  const slip = await aSlip(desk)
  expect(await depositSlip(slip)).toEqual({ kind: 'deposited' })
  return slip
}
