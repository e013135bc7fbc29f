import { beforeEach, describe, expect, test } from 'vitest'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { aCaptain, aTeam } from '#db/testing/builders.ts'
import { keepPhoto } from '../photo/keep-photo.server.ts'
import { removePhoto } from '../photo/remove-photo.server.ts'
import { answerGoods, answerGoodsCorrection, answerGoodsWithdrawal } from './answer-goods.server.ts'
import { confirmGoods } from './decide-goods.server.ts'
import { findGoodsItem, findGoodsOfTeam } from './goods-item.server.ts'
import { findGoodsCorrectionPage } from './goods-page.server.ts'
import { aGoodsDesk, handOf, lettersTo, why } from './testing/goods-desk.ts'
import type { GoodsDesk } from './testing/goods-desk.ts'

let at: GoodsDesk

beforeEach(async () => {
  at = await aGoodsDesk()
})

describe('goods that a captain logs', () => {
  test('wait, can be corrected, and are thanked for with a receipt once staff say that they came', async () => {
    const id = await at.logged()
    expect(await at.itemOf(id)).toMatchObject({ state: 'waiting', description: 'A gray couch' })
    expect(await at.correct(id, { description: 'A gray couch, two lamps' })).toEqual({
      kind: 'changed',
    })
    expect(await confirmGoods({ publicId: id, revision: 2, by: at.ruth })).toBe('confirmed')
    expect(await at.itemOf(id)).toMatchObject({
      state: 'came',
      history: [
        { words: 'Denise Kowalski logged it' },
        { words: 'Denise Kowalski corrected it' },
        { words: 'Ruth said that it came' },
      ],
    })
    const letters = await lettersTo(at.rosa)
    expect(letters).toMatchObject([{ kind: 'gift-receipt', amount: 0 }])
    expect(await at.correct(id, { description: 'Another' }, 2)).toEqual({ kind: 'decided-before' })
    expect(await at.withdraw(id)).toEqual({ kind: 'decided-before' })
  })

  test('are counted once when the form is sent twice at once', async () => {
    const form = at.form()
    const captain = at.desk()
    const sent = await Promise.all([answerGoods(captain, form), answerGoods(captain, form)])
    expect(sent.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
    expect(await findGoodsOfTeam(captain.team)).toHaveLength(1)
  })

  test('what is missing is said beside its field, and what was typed is kept', async () => {
    const answer = await answerGoods(
      at.desk(),
      at.form({ description: ' ', place: '', givenOn: '2099-01-01', giverEmail: 'rosa' }),
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
    const id = await at.logged()
    expect(await at.withdraw(id, '')).toMatchObject({ kind: 'again' })
    expect(await at.withdraw(id)).toEqual({ kind: 'withdrawn' })
    expect(await confirmGoods({ publicId: id, revision: 1, by: at.ruth })).toBe('decided-before')
    expect(await at.itemOf(id)).toMatchObject({ state: 'withdrawn', voidReason: 'Logged twice' })
    expect(await lettersTo(at.rosa)).toEqual([])
  })

  test('are as if they were not there for the captain of another team (S5)', async () => {
    const id = await at.logged()
    const other = await aTeam()
    const stranger = at.desk(await aCaptain(other), other)
    expect(await findGoodsItem(stranger, id)).toBeUndefined()
    expect(await findGoodsCorrectionPage(stranger, id)).toBeUndefined()
    expect(await answerGoodsCorrection(stranger, id, at.form({ revision: '1' }))).toEqual({
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
    const id = await at.logged()
    const of = { kind: 'goods', publicId: id, teamId: at.team.id } as const
    const by = handOf(at.denise)
    expect(await keepPhoto({ of, bytes: await aJpeg(), by })).toEqual({ kind: 'kept' })
    const name = (await at.itemOf(id))?.photos[0]?.name ?? ''
    await confirmGoods({ publicId: id, revision: 1, by: at.ruth })
    expect(await removePhoto({ of, name, by })).toBe('held-by-staff')
    expect((await at.itemOf(id))?.photos).toHaveLength(1)
  })
})
