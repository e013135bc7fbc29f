import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { addDays } from '#app/words/days.ts'
import { db } from '#app/platform/database.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import type { Hand } from '../hand.ts'
import { keepPhoto } from '../photo/keep-photo.server.ts'
import { removePhoto } from '../photo/remove-photo.server.ts'
import { resendGoodsReceipt } from '../resend-receipts.server.ts'
import { aHand, aKey } from '../testing/money-by-hand.ts'
import { answerGoods, answerGoodsCorrection, answerGoodsWithdrawal } from './answer-goods.server.ts'
import { changeGoods } from './change-goods.server.ts'
import { confirmGoods, withdrawGoods } from './decide-goods.server.ts'
import { findGoodsItem, findGoodsOfTeam } from './goods-item.server.ts'
import { findGoodsCorrectionPage } from './goods-page.server.ts'

let team: ATeam
let denise: APerson
let ruth: Hand
/** Another's in each test. */
let rosa: string

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  denise = await aCaptain(team, { name: 'Denise Kowalski' })
  ruth = await aHand('Ruth')
  rosa = `rosa-${team.id}@example.org`
})

describe('goods that a captain logs', () => {
  test('wait, can be corrected, and are thanked for with a receipt once staff say that they came', async () => {
    const id = await loggedGoods()
    expect(await itemOf(id)).toMatchObject({ state: 'waiting', description: 'A gray couch' })
    expect(await correct(id, { description: 'A gray couch, two lamps' })).toEqual({
      kind: 'changed',
    })
    expect(await confirmGoods({ publicId: id, revision: 2, by: ruth })).toBe('confirmed')
    expect(await itemOf(id)).toMatchObject({
      state: 'came',
      history: [
        { words: 'Denise Kowalski logged it' },
        { words: 'Denise Kowalski corrected it' },
        { words: 'Ruth said that it came' },
      ],
    })
    const letters = await lettersTo(rosa)
    expect(letters).toMatchObject([{ kind: 'gift-receipt', amount: 0 }])
    expect(await correct(id, { description: 'Another' }, 2)).toEqual({ kind: 'decided-before' })
    expect(await withdraw(id)).toEqual({ kind: 'decided-before' })
  })

  test('are counted once when the form is sent twice at once', async () => {
    const form = aForm()
    const captain = atDesk()
    const sent = await Promise.all([answerGoods(captain, form), answerGoods(captain, form)])
    expect(sent.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
    expect(await findGoodsOfTeam(captain.team)).toHaveLength(1)
  })

  test('what is missing is said beside its field, and what was typed is kept', async () => {
    const answer = await answerGoods(
      atDesk(),
      aForm({ description: ' ', place: '', givenOn: '2099-01-01', giverEmail: 'rosa' }),
    )
    expect(answer).toMatchObject({
      kind: 'again',
      answer: {
        values: { giverName: 'Rosa Delgado', giverEmail: 'rosa' },
        errors: [
          { field: 'description' },
          { field: 'giverEmail' },
          { field: 'givenOn' },
          { field: 'place' },
        ],
      },
    })
  })

  test('are withdrawn with a reason, and then have no receipt and nobody can confirm them', async () => {
    const id = await loggedGoods()
    expect(await withdraw(id, '')).toMatchObject({ kind: 'again' })
    expect(await withdraw(id)).toEqual({ kind: 'withdrawn' })
    expect(await confirmGoods({ publicId: id, revision: 1, by: ruth })).toBe('decided-before')
    expect(await itemOf(id)).toMatchObject({ state: 'withdrawn', voidReason: 'Logged twice' })
    expect(await lettersTo(rosa)).toEqual([])
  })

  test('are as if they were not there for the captain of another team (S5)', async () => {
    const id = await loggedGoods()
    const other = await aTeam()
    const stranger = atDesk(await aCaptain(other), other)
    expect(await findGoodsItem(stranger, id)).toBeUndefined()
    expect(await findGoodsCorrectionPage(stranger, id)).toBeUndefined()
    expect(await answerGoodsCorrection(stranger, id, aForm({ revision: '1' }))).toEqual({
      kind: 'not-found',
    })
    expect(await answerGoodsWithdrawal(stranger, id, why('Mine now'))).toEqual({
      kind: 'not-found',
    })
    const of = { kind: 'goods', publicId: id, teamId: other.id } as const
    const by = { id: stranger.person.id, label: 'Somebody' }
    expect(await keepPhoto({ of, bytes: await aJpeg(), by })).toEqual({ kind: 'not-found' })
  })

  test('have photos until they came, and those stay then', async () => {
    const id = await loggedGoods()
    const of = { kind: 'goods', publicId: id, teamId: team.id } as const
    const by = handOf(denise)
    expect(await keepPhoto({ of, bytes: await aJpeg(), by })).toEqual({ kind: 'kept' })
    const name = (await itemOf(id))?.photos[0]?.name ?? ''
    await confirmGoods({ publicId: id, revision: 1, by: ruth })
    expect(await removePhoto({ of, name, by })).toBe('held-by-staff')
    expect((await itemOf(id))?.photos).toHaveLength(1)
  })
})

describe('two pairs of hands (I18)', () => {
  test('whoever corrected it does not confirm it, not even past the app', async () => {
    const id = await loggedGoods()
    const words = {
      giverName: 'Rosa Delgado',
      giverEmail: null,
      giverAddress: null,
      description: 'A couch',
      givenOn: addDays(today(), -1),
      place: 'The yard',
    }
    const wish = { publicId: id, revision: 1, teamId: team.id, words, by: ruth }
    expect(await changeGoods(wish)).toBe('changed')
    expect(await confirmGoods({ publicId: id, revision: 2, by: ruth })).toBe('own-entry')
    await expect(
      sql`update goods_gift set confirmed_by = ${ruth.id}, confirmed_at = now() where public_id = ${id}`.execute(
        db,
      ),
    ).rejects.toThrow('who entered it may not confirm it')
  })

  test('what is corrected while staff read it is not confirmed unread', async () => {
    const id = await loggedGoods()
    const [corrected, confirmed] = await Promise.all([
      correct(id, { description: 'Only one lamp' }),
      confirmGoods({ publicId: id, revision: 1, by: ruth }),
    ])
    const { goods } = await wordsOf(id)
    if (corrected.kind === 'changed') {
      expect(confirmed).toBe('changed-meanwhile')
      expect(goods).toBeNull()
    } else {
      expect([corrected.kind, confirmed]).toEqual(['decided-before', 'confirmed'])
      expect(goods).toBe('A gray couch')
    }
  })

  test('taken back and confirmed at once: one of both', async () => {
    const id = await loggedGoods()
    const wish = { publicId: id, reason: 'Twice', teamId: team.id, by: handOf(denise) }
    const outcomes = await Promise.all([
      withdrawGoods(wish),
      confirmGoods({ publicId: id, revision: 1, by: ruth }),
    ])
    expect(outcomes.filter((one) => one === 'decided-before')).toHaveLength(1)
    expect((await wordsOf(id)).goods === null).toBe(outcomes[0] === 'withdrawn')
  })

  test('what came stays as it was acknowledged', async () => {
    const id = await loggedGoods()
    await confirmGoods({ publicId: id, revision: 1, by: ruth })
    await expect(
      sql`update goods_gift set description = 'A yacht' where public_id = ${id}`.execute(db),
    ).rejects.toThrow('stay as they were acknowledged')
  })
})

test('the receipt of goods is sent again once, however often one presses, and only where it can be', async () => {
  const id = await loggedGoods()
  expect(await resendGoodsReceipt(id, ruth)).toBe('no-receipt')
  await confirmGoods({ publicId: id, revision: 1, by: ruth })
  const outcomes = await Promise.all([resendGoodsReceipt(id, ruth), resendGoodsReceipt(id, ruth)])
  expect(outcomes.toSorted()).toEqual(['just-sent', 'resent'])
  expect((await lettersTo(rosa)).map(({ kind }) => kind)).toEqual([
    'gift-receipt',
    'receipt-copies',
  ])
  const printed = await loggedGoods({ giverEmail: '' })
  await confirmGoods({ publicId: printed, revision: 1, by: ruth })
  expect(await resendGoodsReceipt(printed, ruth)).toBe('no-receipt')
  expect(await resendGoodsReceipt(aKey(), ruth)).toBe('not-found')
})

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function aForm(typed: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  const all = {
    key: aKey(),
    description: 'A gray couch',
    giverName: 'Rosa Delgado',
    giverEmail: rosa,
    giverAddress: '',
    givenOn: addDays(today(), -2),
    place: 'The yard on Elm Street',
    ...typed,
  }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return form
}

function why(words: string): FormData {
  const form = new FormData()
  form.set('words', words)
  return form
}

function atDesk(captain = denise, of = team) {
  const { id, email } = captain
  const person = { id, publicId: captain.public_id, email, name: captain.name }
  return {
    person,
    actor: actorOf(person),
    team: { id: of.id, publicId: of.public_id, slug: of.slug, status: 'live' as const },
  }
}

function handOf(captain: APerson): Hand {
  return { id: captain.id, label: captain.name ?? '' }
}

async function loggedGoods(typed: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await answerGoods(atDesk(), aForm(typed))
  if (answer.kind === 'again') throw new Error(JSON.stringify(answer.answer.errors))
  return answer.publicId
}

async function correct(id: string, typed: Readonly<Record<string, string>>, revision = 1) {
  return await answerGoodsCorrection(atDesk(), id, aForm({ ...typed, revision: String(revision) }))
}

async function withdraw(id: string, reason = 'Logged twice') {
  return await answerGoodsWithdrawal(atDesk(), id, why(reason))
}

async function itemOf(id: string) {
  return await findGoodsItem(atDesk(), id)
}

/** What its valid receipt says; `null` when it has none. */
async function wordsOf(id: string) {
  return await db
    .selectFrom('goods_gift as g')
    .leftJoin('receipt as r', (join) =>
      join.onRef('r.goods_id', '=', 'g.id').on('r.voided_at', 'is', null),
    )
    .select('r.goods')
    .where('g.public_id', '=', id)
    .executeTakeFirstOrThrow()
}

async function lettersTo(email: string) {
  return await db
    .selectFrom('message')
    .select(['kind', sql<number | null>`(content->>'amountCents')::int`.as('amount')])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
}
