import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { answerWordsForm } from './answer-words-form.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { findGiftPage } from './gift-page.server.ts'
import { findGiftWords } from './gift-words.server.ts'
import { findPublicTeamPage } from './public-team-page.server.ts'

let team: ATeam
let gift: AGift

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
  gift = await aPaidGift({ team, shown_name: 'Marta', message: 'Go on!', amount_cents: 5000 })
})

describe('a donor with the link from the receipt', () => {
  test('changes what the page says, and the page says it at once', async () => {
    const before = await version()
    expect(
      await send({
        shownName: 'Marta and Joe',
        message: 'For Rosa, who loved a yard sale.',
        hideAmount: 'yes',
        dedication: 'memory',
        dedicatedTo: 'Rosa',
      }),
    ).toEqual({ kind: 'done', to: `/gifts/words/${gift.words_key}?done=saved` })
    const page = await findPublicTeamPage(team.slug)
    expect(page?.page.wall).toMatchObject([
      {
        name: 'Marta and Joe',
        words: 'For Rosa, who loved a yard sale.',
        dedication: { as: 'memory', to: 'Rosa' },
      },
    ])
    expect(page?.page.wall[0]?.sum).toBeUndefined()
    expect(await version()).toBeGreaterThan(before)
  })

  test('may become anonymous afterwards, and the trail does not keep the name (S4, S40)', async () => {
    await send({ shownName: 'Marta', message: 'Go on!', anonymous: 'yes' })
    expect(JSON.stringify(await findPublicTeamPage(team.slug))).not.toContain('Marta')
    const trail = await db
      .selectFrom('audit_log')
      .select(['actor', 'action', 'detail'])
      .where('subject_id', '=', gift.public_id)
      .execute()
    expect(trail).toEqual([
      { actor: 'the donor', action: 'change-gift-words', detail: { parts: ['anonymous'] } },
    ])
  })

  test('sets neither the sum nor the team nor the state nor another’s gift by sending more fields (S6)', async () => {
    const other = await aPaidGift({ shown_name: 'Olga' })
    await send({
      shownName: 'Marta K.',
      amount_cents: '1',
      status: 'failed',
      team_id: String(other.team_id),
      id: String(other.id),
      words_key: other.words_key,
      message_hidden_at: '',
      credited_to: '1',
    })
    expect(await findGift(gift.id)).toMatchObject({
      shown_name: 'Marta K.',
      amount_cents: 5000,
      status: 'paid',
      team_id: team.id,
      credited_to: null,
    })
    expect(await findGift(other.id)).toMatchObject({ shown_name: 'Olga', words_changes: 0 })
  })

  test('who saves in two windows is told in the second, which keeps both texts', async () => {
    await send({ message: 'one' })
    expect(await send({ message: 'two' })).toMatchObject({
      kind: 'again',
      status: 409,
      page: { gift: { newer: true, changes: 1, values: { message: 'two' } } },
    })
    expect(await findGift(gift.id)).toMatchObject({ message: 'one' })
    expect((await send({ message: 'two', changes: '1' })).kind).toBe('done')
    expect(await findGift(gift.id)).toMatchObject({ message: 'two', words_changes: 2 })
  })

  test('who saves ten times at once saves once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => send({ message: `window ${n}` })),
    )
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(await findGift(gift.id)).toMatchObject({ words_changes: 1 })
  })

  test('who changes nothing writes nothing', async () => {
    await send({ shownName: 'Marta', message: 'Go on!' })
    expect(await findGift(gift.id)).toMatchObject({ words_changes: 0 })
  })

  test.each([
    ['a link', { message: 'See www.example.org' }, 'message'],
    ['a name of 61 letters', { shownName: 'x'.repeat(61) }, 'shownName'],
    ['a dedication to nobody', { dedication: 'honor' }, 'dedicatedTo'],
  ])(
    'is told what is wrong with %s, and loses no word',
    async (_what, fields: { message?: string; shownName?: string; dedication?: string }, field) => {
      expect(await send({ ...fields })).toMatchObject({
        kind: 'again',
        status: 400,
        page: {
          gift: {
            errors: [{ field }],
            values: { message: fields.message ?? '', shownName: fields.shownName ?? '' },
          },
        },
      })
      expect(await findGift(gift.id)).toMatchObject({ message: 'Go on!', words_changes: 0 })
    },
  )

  test('is told that the words hold a card number, which is not said again (S18)', async () => {
    expect(await send({ message: 'It was 4242 4242 4242 4242' })).toMatchObject({
      kind: 'again',
      page: { gift: { errors: [{ field: 'message' }], values: { message: 'It was …' } } },
    })
  })

  test('cannot bring back into sight what staff took out of it', async () => {
    await db
      .updateTable('gift')
      .set({ message_hidden_at: new Date() })
      .where('id', '=', gift.id)
      .execute()
    await send({ message: 'Here I am again' })
    expect(JSON.stringify(await findPublicTeamPage(team.slug))).not.toContain('Here I am again')
  })
})

test('where messages wait to be read, a changed one waits too, and its donor is told', async () => {
  await anOrganization({ messages_wait: true })
  await send({ shownName: 'Marta', message: 'Nobody has read this' })
  await anOrganization({ messages_wait: false })
  expect(JSON.stringify(await findPublicTeamPage(team.slug))).not.toContain('Nobody has read this')
  expect((await findGiftWords(gift.words_key)).gift).toMatchObject({
    waits: true,
    values: { message: 'Nobody has read this' },
  })
})

describe('a link that opens nothing', () => {
  test.each(['none', '0'.repeat(32)])('is answered alike: %s', async (key) => {
    expect((await findGiftWords(key)).gift).toBeNull()
    expect(await answerWordsForm(key, aForm({ message: 'x' }))).toMatchObject({
      kind: 'again',
      status: 410,
      page: { gift: null },
    })
  })

  test('is also that of a gift that is not paid or went back, and the gift’s other ids are no keys', async () => {
    const begun = await aStartedGift({ team })
    expect((await findGiftWords(begun.words_key)).gift).toBeNull()
    expect((await findGiftWords(gift.public_id)).gift).toBeNull()
    await bookMovements([aRefund(gift, gift.amount_cents)])
    expect(await send({ message: 'x' })).toMatchObject({ kind: 'again', status: 410 })
    expect(await findGift(gift.id)).toMatchObject({ message: 'Go on!' })
  })

  test('is also that of a gift whose donor is erased: nothing of them is kept again (S40)', async () => {
    const erased = { donor_email: null, donor_name: null, shown_name: null, message: null }
    await db
      .updateTable('gift')
      .set({ ...erased, donor_erased_at: new Date() })
      .where('id', '=', gift.id)
      .execute()
    expect((await findGiftWords(gift.words_key)).gift).toBeNull()
    expect(await send({ message: 'It is me' })).toMatchObject({ kind: 'again', status: 410 })
    expect(await findGift(gift.id)).toMatchObject(erased)
  })
})

test('the way to the words is shown to the browser that gave, and to no other that has the address of the page', async () => {
  const browser = hashKey(newKey())
  await db.updateTable('gift').set({ browser_hash: browser }).where('id', '=', gift.id).execute()
  const mine = await findGiftPage(gift.public_id, null, browser)
  expect(mine?.page.wordsHref).toBe(`/gifts/words/${gift.words_key}`)
  for (const other of [null, hashKey(newKey())])
    expect(JSON.stringify(await findGiftPage(gift.public_id, null, other))).not.toContain(
      gift.words_key,
    )
})

test('the receipt carries the link', async () => {
  const letter = await db
    .selectFrom('message')
    .innerJoin('receipt', 'receipt.public_id', 'message.subject_id')
    .select('content')
    .where('receipt.gift_id', '=', gift.id)
    .executeTakeFirst()
  expect(letter?.content).toMatchObject({ wordsPath: `/gifts/words/${gift.words_key}` })
})

function send(fields: Record<string, string>) {
  return answerWordsForm(gift.words_key, aForm(fields))
}

function aForm(fields: Record<string, string>): FormData {
  return formOf({ changes: '0', ...fields })
}

async function version(): Promise<number> {
  const { version: found } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirstOrThrow()
  return found
}
