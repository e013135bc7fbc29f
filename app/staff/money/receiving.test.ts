import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aGiftByHand,
  logged,
  someTakings,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { findEventsOffered } from '#app/contributions/team-events.server.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { answerPromise } from './answer-promise.server.ts'
import { answerReceiving } from './answer-receiving.server.ts'
import { findCameSheet } from './came-sheet.server.ts'
import { findExpectedSheet } from './expected-sheet.server.ts'
import { findParked } from './money-in-hand.server.ts'
import {
  aMoneyDesk,
  incomingForm,
  itemOf,
  keyIn,
  promiseForm,
  TODAY,
} from './testing/money-desk.ts'
import type { MoneyDesk } from './testing/money-desk.ts'

let team: MoneyDesk['team']
let captain: MoneyDesk['captain']
let ruth: MoneyDesk['ruth']
let count: number

beforeEach(async () => {
  ;({ team, captain, ruth, count } = await aMoneyDesk())
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const desk = () => ({ by: ruth.person, today: TODAY })

describe('receiving', () => {
  test('one press takes it as it was logged', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const form = incomingForm()
    const answer = await answerReceiving(item, form, desk())
    expect(answer).toEqual({
      kind: 'done',
      to: `/staff/money?done=received&came=${keyIn(form)}`,
    })
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
    expect(await answerReceiving(item, form, desk())).toEqual({
      kind: 'done',
      to: `/staff/money/expected/${item}?done=nothing-expected`,
    })
  })

  test('of two treasurers at once one receives it, and the other reads that somebody was quicker', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const other = await someStaff(`joyce-${count}@example.org`, 'admin')
    const answers = await Promise.all(
      [ruth, other].map(({ person }) =>
        answerReceiving(item, incomingForm(), { by: person, today: TODAY }),
      ),
    )
    expect(
      answers.map((answer) => (answer.kind === 'done' ? answer.to : answer.kind)).toSorted(),
    ).toEqual([
      `/staff/money/expected/${item}?done=nothing-expected`,
      expect.stringContaining('done=received'),
    ])
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })

  test('less than was promised asks what becomes of the rest, and nothing typed is lost', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const form = incomingForm({ amount: '20', note: 'Cash in an envelope', means: 'cash' })
    const again = await answerReceiving(item, form, desk())
    expect(again).toMatchObject({
      kind: 'again',
      typed: { amount: '20', note: 'Cash in an envelope' },
      errors: [{ field: 'rest' }],
    })
    expect((await totalsOf(team)).raised_cents).toBe(0)
    form.set('rest', 'will-not-come')
    await answerReceiving(item, form, desk())
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 2_000, expected_cents: 0 })
  })

  test('more than was promised waits for a match', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const answer = await answerReceiving(item, incomingForm({ amount: '60' }), desk())
    expect(answer).toMatchObject({ to: expect.stringContaining('done=received-more') })
    expect((await findParked()).at(-1)).toMatchObject({ amount: 6_000, left: 1_000 })
  })

  test('a box that was counted again holds what it holds', async () => {
    const box = await logged(someTakings(team, captain))
    const form = incomingForm({ amount: '357.50', means: 'cash', rest: 'counted-again' })
    await answerReceiving(box, form, desk())
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 35_750, expected_cents: 0 })
    const sheet = await findExpectedSheet(box, ruth.person.id)
    expect(sheet).toMatchObject({ state: 'received', matches: [{ amount: 35_750, short: 250 }] })
  })

  test('cut off between taking it in and matching it leaves neither', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const form = incomingForm()
    const owner = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await owner.connect()
    try {
      await owner.query(`
        create function die() returns trigger language plpgsql as $$
        begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
        create trigger dies before insert on remittance_match for each row execute function die()`)
      await expect(answerReceiving(item, form, desk())).rejects.toThrow(/terminat/i)
    } finally {
      await owner.query('drop trigger dies on remittance_match; drop function die()')
      await owner.end()
    }
    expect(await findCameSheet(keyIn(form), ruth.person.id)).toBeUndefined()
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 0, expected_cents: 5_000 })
    expect(await answerReceiving(item, form, desk())).toMatchObject({ kind: 'done' })
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })

  test('by whoever logged it is refused, and they read who may', async () => {
    const joyce = await someStaff(`joyce-${count}@example.org`, 'admin')
    const logging = await answerPromise(promiseForm(team), { by: ruth.person, today: TODAY })
    const item = itemOf(logging)
    const sheet = await findExpectedSheet(item, ruth.person.id)
    expect(sheet?.open).toMatchObject({ own: true })
    expect(sheet?.open?.confirmers).not.toContain(ruth.person.name)
    const form = incomingForm({ amount: '75' })
    expect(await answerReceiving(item, form, desk())).toMatchObject({
      kind: 'again',
      errors: [{ field: 'amount' }],
    })
    const done = await answerReceiving(item, form, { by: joyce.person, today: TODAY })
    expect(done).toMatchObject({ to: expect.stringContaining('done=received') })
  })

  test('of an event is its team’s, is named on its sheet, and is never of another team’s event', async () => {
    const event = await aShownEvent({ title: 'Spring supper' })
    const offered = await findEventsOffered()
    expect(offered.find(({ value }) => value === event.publicId)?.label).toContain(event.team.name)
    const wish = { event: event.publicId, team: '' }
    const sheet = await findExpectedSheet(
      itemOf(await answerPromise(promiseForm(team, wish), desk())),
      ruth.person.id,
    )
    expect(sheet).toMatchObject({
      team: { slug: event.team.slug },
      event: { publicId: event.publicId, name: expect.stringContaining('Spring supper') },
    })
    for (const wrong of [{ event: event.publicId }, { event: 'none', team: '' }])
      expect(await answerPromise(promiseForm(team, wrong), desk())).toMatchObject({
        kind: 'again',
        typed: { event: wrong.event },
        errors: [{ field: 'event' }],
      })
  })

  test('a day that has not come, and an amount that is none, are said beside their fields', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const form = incomingForm({ amount: '1,5', receivedOn: '2026-11-21' })
    expect(await answerReceiving(item, form, desk())).toMatchObject({
      errors: [{ field: 'amount' }, { field: 'receivedOn' }],
    })
  })
})
