import { sql } from 'kysely'
import { addDays } from '#app/words/days.ts'
import { db } from '#app/platform/database.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson } from '#db/testing/builders.ts'
import type { Hand } from '../../hand.ts'
import { aHand, aKey } from '../../testing/money-by-hand.ts'
import {
  answerGoods,
  answerGoodsCorrection,
  answerGoodsWithdrawal,
} from '../answer-goods.server.ts'
import { findGoodsItem } from '../goods-item.server.ts'
import { formOf } from '#app/testing/form-of.ts'

/** A captain who logs goods, staff who say that they came, and whoever gives them. */
export type GoodsDesk = Awaited<ReturnType<typeof aGoodsDesk>>

export async function aGoodsDesk() {
  await anOrganization()
  const team = await aTeam()
  const denise = await aCaptain(team, { name: 'Denise Kowalski' })
  const ruth = await aHand('Ruth')
  const rosa = `rosa-${team.id}@example.org`

  function form(typed: Typed = {}): FormData {
    return formOf({
      key: aKey(),
      description: 'A gray couch',
      giverName: 'Rosa Delgado',
      giverEmail: rosa,
      giverAddress: '',
      givenOn: addDays(today(), -2),
      place: 'The yard on Elm Street',
      ...typed,
    })
  }

  function desk(captain = denise, of = team) {
    const { id, email } = captain
    const person = { id, publicId: captain.public_id, email, name: captain.name }
    return {
      person,
      actor: actorOf(person),
      team: { id: of.id, publicId: of.public_id, slug: of.slug, status: 'live' as const },
    }
  }

  async function logged(typed: Typed = {}): Promise<string> {
    const answer = await answerGoods(desk(), form(typed))
    if (answer.kind === 'again') throw new Error(JSON.stringify(answer.answer.errors))
    return answer.publicId
  }

  async function correct(id: string, typed: Typed, revision = 1) {
    return await answerGoodsCorrection(desk(), id, form({ ...typed, revision: String(revision) }))
  }

  async function withdraw(id: string, reason = 'Logged twice') {
    return await answerGoodsWithdrawal(desk(), id, why(reason))
  }

  async function itemOf(id: string) {
    return await findGoodsItem(desk(), id)
  }

  return { team, denise, ruth, rosa, form, desk, logged, correct, withdraw, itemOf }
}

type Typed = Readonly<Record<string, string>>

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

export function why(words: string): FormData {
  return formOf({ words })
}

export function handOf(captain: APerson): Hand {
  return { id: captain.id, label: captain.name ?? '' }
}

/** What its valid receipt says; `null` when it has none. */
export async function receiptWordsOf(id: string) {
  return await db
    .selectFrom('goods_gift as g')
    .leftJoin('receipt as r', (join) =>
      join.onRef('r.goods_id', '=', 'g.id').on('r.voided_at', 'is', null),
    )
    .select('r.goods')
    .where('g.public_id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function lettersTo(email: string) {
  return await db
    .selectFrom('message')
    .select(['kind', sql<number | null>`(content->>'amountCents')::int`.as('amount')])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
}
