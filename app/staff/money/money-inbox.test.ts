import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeContribution } from '#app/contributions/change-contribution.server.ts'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  received,
  someTakings,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { findEventsOffered } from '#app/contributions/team-events.server.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { answerMany } from './answer-many.server.ts'
import {
  answerMatch,
  answerReturn,
  answerTakingBack,
  answerUndoing,
} from './answer-matching.server.ts'
import { answerPromise, answerWithdrawal } from './answer-promise.server.ts'
import { answerParking, answerReceiving } from './answer-receiving.server.ts'
import { findCameSheet } from './came-sheet.server.ts'
import { findExpected, findMatches } from './expected-items.server.ts'
import { findExpectedSheet } from './expected-sheet.server.ts'
import { findParked } from './money-in-hand.server.ts'
import { findMoneyInbox } from './money-inbox.server.ts'

const TODAY = '2026-11-20'

let team: ATeam
let captain: Hand
let ruth: Enrolled
let count = 0

beforeEach(async () => {
  count += 1
  await anOrganization()
  team = await aTeam({ name: `Cream City Curlers ${count}` })
  captain = await aHand('Denise Kowalski')
  ruth = await someStaff(`ruth-${count}@example.org`, 'finance')
  // What other tests expected would be found too.
  await db
    .updateTable('contribution')
    .set({ due_on: '2030-01-01', giver_name: null, label: null })
    .where('settled_cents', '=', 0)
    .execute()
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

function incomingForm(values: Record<string, string> = {}): FormData {
  return formOf({
    key: aKey(),
    amount: '50.00',
    means: 'check',
    checkNumber: '1042',
    receivedOn: TODAY,
    ...values,
  })
}

const desk = () => ({ by: ruth.person, today: TODAY })

describe('a check in hand', () => {
  test('is found by its very size, then by its name, then by about its size', async () => {
    const size = 123_400 + count
    const exact = await logged(aGiftByHand(team, captain, { amount: cents(size), giverName: null }))
    const named = await logged(
      aGiftByHand(team, captain, { amount: cents(900_000), giverName: 'Zelda Wójcik' }),
    )
    const near = await logged(
      aGiftByHand(team, captain, { amount: cents(size + 100), giverName: null }),
    )
    const found = await findMatches(ruth.person.id, { amount: cents(size), words: 'wójcik' })
    expect(idsOf(found)).toEqual({ exact: [exact], named: [named], near: [near] })
  })

  test('is found by the number on it, by what it is called and by the team, in any case of letters', async () => {
    const item = await logged(
      aGiftByHand(team, captain, { checkNumber: '90817', label: 'Culver’s check' }),
    )
    for (const words of ['90817', 'CULVER', `city curlers ${count}`])
      expect(
        [...(await findMatches(ruth.person.id, { amount: null, words })).named].map(({ id }) => id),
        words,
      ).toContain(item)
    const none = await findMatches(ruth.person.id, { amount: null, words: '100%' })
    expect(none.named).toEqual([])
  })

  test('of whom the most is expected stands with what is still open, not with what was promised', async () => {
    const item = await logged(
      aGiftByHand(team, captain, { kind: 'sponsorship', amount: cents(70_000) }),
    )
    await received(item, handOf(ruth.person), anIncoming({ amount: cents(30_011) }))
    const found = await findMatches(ruth.person.id, { amount: cents(39_989), words: '' })
    expect(found.exact.map(({ id, open }) => [id, open])).toEqual([[item, 39_989]])
  })

  test('what is overdue stands first, and a long list goes on where it ended', async () => {
    const late = await logged(aGiftByHand(team, captain, { dueOn: '2020-01-02' }))
    const { items } = await findExpected(ruth.person.id, null)
    expect(items[0]).toMatchObject({ id: late, overdue: true })
    const rest = await findExpected(ruth.person.id, `2020-01-02.${late}`)
    expect(rest.items.map(({ id }) => id)).not.toContain(late)
    expect(rest.items[0]?.id).toBe(items[1]?.id)
  })
})

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
    const logging = await answerPromise(promiseForm(), { by: ruth.person, today: TODAY })
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
      itemOf(await answerPromise(promiseForm(wish), desk())),
      ruth.person.id,
    )
    expect(sheet).toMatchObject({
      team: { slug: event.team.slug },
      event: { publicId: event.publicId, name: expect.stringContaining('Spring supper') },
    })
    for (const wrong of [{ event: event.publicId }, { event: 'none', team: '' }])
      expect(await answerPromise(promiseForm(wrong), desk())).toMatchObject({
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

describe('many at once', () => {
  test('are shown with their sum first, and one that changed meanwhile does not hold up the others', async () => {
    const items = [
      await logged(aGiftByHand(team, captain, { amount: cents(4_000) })),
      await logged(aGiftByHand(team, captain, { amount: cents(2_500) })),
    ]
    const asked = await answerMany(formOf({ item: items }), desk())
    if (asked.kind !== 'confirm') throw new Error(asked.kind)
    expect([asked.total, asked.items.length]).toEqual([6_500, 2])
    expect((await totalsOf(team)).raised_cents).toBe(0)
    const [changed = ''] = items
    await changeContribution({
      publicId: changed,
      revision: 1,
      teamId: team.id,
      words: aGiftByHand(team, captain, { amount: cents(4_100) }),
      by: captain,
    })
    const sure = sureForm(asked.items)
    const done = await answerMany(sure, desk())
    expect(done).toMatchObject({ kind: 'received', total: 2_500, gone: 0 })
    if (done.kind !== 'received') throw new Error(done.kind)
    expect(done.lines.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'confirmed'])
    expect(await answerMany(sure, desk())).toMatchObject({ total: 0, gone: 1 })
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 2_500, expected_cents: 4_100 })
  })

  test('leave out what one entered oneself, whatever the form says', async () => {
    const own = itemOf(await answerPromise(promiseForm(), desk()))
    expect(await answerMany(formOf({ item: [own] }), desk())).toEqual({ kind: 'nothing-chosen' })
    const forced = formOf({
      item: [own],
      sure: 'yes',
      [`key-${own}`]: aKey(),
      [`open-${own}`]: '7500',
    })
    expect(await answerMany(forced, desk())).toMatchObject({
      total: 0,
      lines: [{ outcome: 'own-entry' }],
    })
  })

  test('sent twice at the same moment are received once', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const asked = await answerMany(formOf({ item: [item] }), desk())
    if (asked.kind !== 'confirm') throw new Error(asked.kind)
    const sure = sureForm(asked.items)
    await Promise.all([answerMany(sure, desk()), answerMany(sure, desk())])
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })
})

describe('money that matches nothing', () => {
  test('stays in sight until it is matched, and a wrong match is undone', async () => {
    const form = incomingForm({ amount: '50', payerName: 'Walter Nowak' })
    const key = keyIn(form)
    expect(await answerParking(form, desk())).toEqual({
      kind: 'done',
      to: `/staff/money/came/${key}?done=parked`,
    })
    expect((await findParked()).map(({ id }) => id)).toContain(key)
    const item = await logged(aGiftByHand(team, captain))
    const sheet = await findCameSheet(key, ruth.person.id)
    expect([...(sheet?.candidates.exact ?? [])].map(({ id }) => id)).toContain(item)
    const match = formOf({ item, rest: 'will-come' })
    expect(await answerMatch(key, match, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=matched'),
    })
    expect((await findParked()).map(({ id }) => id)).not.toContain(key)
    expect(await answerMatch(key, match, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=nothing-expected'),
    })

    const [made] = (await findCameSheet(key, ruth.person.id))?.matches ?? []
    expect(await answerUndoing(made?.id ?? '', formOf({ reason: ' ' }), ruth.person)).toMatchObject(
      {
        kind: 'again',
        errors: [{ field: 'reason' }],
      },
    )
    await answerUndoing(made?.id ?? '', formOf({ reason: 'Anna’s check' }), ruth.person)
    expect((await findParked()).map(({ id }) => id)).toContain(key)
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 0, expected_cents: 5_000 })
  })

  test('is taken back when it was typed by mistake, and cannot come back from a bank it never was at', async () => {
    const incoming = anIncoming()
    await parkMoney({ incoming, by: handOf(ruth.person) })
    expect(
      await answerReturn(incoming.key, formOf({ reason: 'x', returnedOn: TODAY }), desk()),
    ).toMatchObject({ kind: 'again', errors: [{ field: 'reason' }] })
    const back = formOf({ reason: 'Typed twice' })
    expect(await answerTakingBack(incoming.key, back, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=taken-back'),
    })
    expect((await findParked()).map(({ id }) => id)).not.toContain(incoming.key)
  })
})

test('what staff log to a team that is not there, or of nobody, is asked again', async () => {
  const lost = promiseForm({ team: 'no-such-team' })
  expect(await answerPromise(lost, desk())).toMatchObject({ errors: [{ field: 'team' }] })
  const nameless = promiseForm({ giverName: '' })
  expect(await answerPromise(nameless, desk())).toMatchObject({ errors: [{ field: 'giverName' }] })
})

test('what will not come is withdrawn with a reason, unless somebody changed it meanwhile', async () => {
  const item = await logged(aGiftByHand(team, captain))
  const stale = formOf({ reason: 'He moved away', revision: '7' })
  expect(await answerWithdrawal(item, stale, ruth.person)).toMatchObject({ kind: 'again' })
  const form = formOf({ reason: 'He moved away', revision: '1' })
  expect(await answerWithdrawal(item, form, ruth.person)).toMatchObject({ kind: 'done' })
  expect((await totalsOf(team)).expected_cents).toBe(0)
})

test('an amount that cannot be read is said, and all that is expected is shown', async () => {
  const search = new URLSearchParams({ amount: 'fifty' })
  const inbox = await findMoneyInbox(search, { by: ruth.person.id, timeZone: 'America/Chicago' })
  expect(inbox).toMatchObject({ problem: 'amount', matches: null })
  expect(inbox.expected).not.toBeNull()
})

function keyIn(form: FormData): string {
  const key = form.get('key')
  return typeof key === 'string' ? key : ''
}

function promiseForm(values: Record<string, string> = {}): FormData {
  const all: Record<string, string> = {
    key: aKey(),
    kind: 'sponsorship',
    team: team.slug,
    amount: '75',
    means: 'check',
    giverName: 'Haugen Roofing',
    givenOn: TODAY,
    dueOn: '2026-12-15',
    ...values,
  }
  return formOf(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')))
}

function itemOf(answer: { kind: string; to?: string }): string {
  return /expected\/(\w+)/.exec(answer.to ?? '')?.[1] ?? ''
}

function sureForm(items: readonly { id: string; key: string; open: number }[]): FormData {
  const form = formOf({ sure: 'yes', receivedOn: TODAY, item: items.map(({ id }) => id) })
  for (const { id, key, open } of items) {
    form.set(`key-${id}`, key)
    form.set(`open-${id}`, String(open))
  }
  return form
}

function idsOf(found: Awaited<ReturnType<typeof findMatches>>) {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  return { exact: ids(found.exact), named: ids(found.named), near: ids(found.near) }
}
