import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDraft } from '../../../testing/events.ts'
import type { AnEvent } from '../../../testing/events.ts'
import { openPhone } from '../open-phone.server.ts'
import { takeEntries } from '../take-entries.server.ts'
import { aBatch, aLine, aPhone, aSale, aSaleNow, aTill } from '../testing/tills.ts'
import type { ATill } from '../testing/tills.ts'
import {
  answerCode,
  answerCounting,
  answerLeavingOut,
  answerNewTill,
  answerRevocation,
} from './answer-till.server.ts'
import type { AtTill } from './require-till.server.ts'
import { findTillDesk } from './till-desk.server.ts'
import { writeTillLines } from './till-lines.server.ts'
import { findTillsDesk } from './tills-desk.server.ts'

const DAY = 24 * 60 * 60_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

describe('the tills of a sale', () => {
  test('are started by name, told with what each holds, and added up', async () => {
    const event = await aSaleNow()
    const captain = await captainOf(event)
    for (const name of ['Front table', '  Back\troom '])
      expect(await answerNewTill(captain, event.slug, formOf({ name }))).toMatchObject({
        kind: 'on',
      })
    const { tills } = await findTillsDesk(captain, event.slug)
    expect(tills.map(({ name }) => name)).toEqual(['Front table', 'Back room'])
    await sellAt(event, tills[0]?.id, 1_400)
    await sellAt(event, tills[1]?.id, 600)
    const desk = await findTillsDesk(captain, event.slug)
    expect(desk.tills.map(({ inBox }) => inBox)).toEqual(['$14.00', '$6.00'])
    expect(desk.all).toMatchObject({ cash: '$20.00', inBox: '$20.00' })
  })

  test('have names of their own, also when two start the same at once', async () => {
    const event = await aSaleNow()
    const captain = await captainOf(event)
    const answers = await Promise.all(
      ['By the door', 'by the DOOR'].map(
        async (name) => await answerNewTill(captain, event.slug, formOf({ name })),
      ),
    )
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'on'])
    expect((await findTillsDesk(captain, event.slug)).tills).toHaveLength(1)
  })

  test.each([
    ['', 400],
    ['x'.repeat(41), 400],
  ])('ask for a name and keep what was typed: %j', async (name, status) => {
    const event = await aSaleNow()
    expect(await answerNewTill(await captainOf(event), event.slug, formOf({ name }))).toMatchObject(
      { status, answer: { values: { name }, errors: [{ field: 'name' }] } },
    )
  })

  test('are not there for another team’s captain, nor at an event that is no sale', async () => {
    const till = await aTill({ event: await aSaleNow({ title: 'Attic sale' }) })
    const other = await aTill()
    const stranger = await captainOf(other.event)
    const { slug } = till.event
    const supper = await aDraft({ kind: 'dining_night' })
    const host = await captainOf(supper)
    for (const ask of [
      async () => await findTillsDesk(stranger, slug),
      async () => await findTillsDesk(stranger, 'none'),
      async () => await findTillsDesk(host, supper.slug),
      async () => await answerNewTill(stranger, slug, formOf({ name: 'Mine' })),
    ])
      await expect(ask()).rejects.toMatchObject({ status: 404 })
  })
})

describe('one till', () => {
  test('is as if it were not there for a captain of another sale, whatever they ask of it', async () => {
    const [till, other] = [await aTill(), await aTill()]
    await setAside(till)
    const own = await at(till)
    const { codes, days, setAside: lines } = await findTillDesk(own)
    // Their own sale, with the id of somebody else's till; somebody else's sale; none at all.
    const theirs = await at(other)
    for (const wrong of [
      { ...theirs, till: till.publicId },
      { ...own, captain: theirs.captain },
      { ...own, till: 'none' },
    ])
      for (const ask of [
        async () => await findTillDesk(wrong),
        async () => await writeTillLines(wrong),
        async () => await answerCode(wrong, formOf({ day: days[0]?.day ?? '' })),
        async () => await answerRevocation(wrong, codes[0]?.id),
        async () => await answerCounting(wrong, lines[0]?.id),
        async () => await answerLeavingOut(wrong, lines[0]?.id),
      ])
        await expect(ask()).rejects.toMatchObject({ status: 404 })
    // Their own till, with the code and the line of another.
    for (const ask of [
      async () => await answerRevocation(theirs, codes[0]?.id),
      async () => await answerCounting(theirs, lines[0]?.id),
      async () => await answerLeavingOut(theirs, lines[0]?.id),
    ])
      await expect(ask()).rejects.toMatchObject({ status: 404 })
    expect(await findTillDesk(own)).toMatchObject({
      codes: [{ standing: 'good' }],
      setAside: [{ settledAs: null }],
    })
  })

  test('gives a code once: in the answer, and nowhere afterwards', async () => {
    const till = await aTill()
    const here = await at(till)
    const given = await codeOf(here)
    expect(given.code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    expect(await openPhone(given.code, 'one')).toMatchObject({ kind: 'opened' })
    const desk = JSON.stringify(await findTillDesk(here))
    for (const shape of [given.code, given.code.replace('-', '')]) expect(desk).not.toContain(shape)
    const { rows } = await pool.query<{ all: string }>(
      `select (select string_agg(c::text, ' ') from till_code c) || (select string_agg(a::text, ' ') from audit_log a) as all`,
    )
    expect(rows[0]?.all).not.toContain(given.code.replace('-', ''))
  })

  test('gives none for a day that is not of the sale, that is over, or of a sale that was called off', async () => {
    const till = await aTill()
    const here = await at(till)
    const day = await dayOf(here)
    const wrong = { kind: 'again', answer: { errors: [{ field: 'day' }] } }
    for (const typed of ['', '2020-01-01', 'tomorrow'])
      expect(await answerCode(here, formOf({ day: typed }))).toMatchObject(wrong)
    shiftClock(3 * DAY)
    expect(await answerCode(here, formOf({ day }))).toMatchObject(wrong)
    shiftClock(0)
    await pool.query(
      `update event set status = 'cancelled', cancel_reason = 'Rain' where id = $1`,
      [till.event.id],
    )
    expect(await answerCode(here, formOf({ day }))).toMatchObject(wrong)
    expect((await findTillDesk(here)).days).toEqual([])
  })

  test('takes a code back once, and what comes after it is told apart', async () => {
    const till = await aTill()
    const here = await at(till)
    const { code } = await codeOf(here)
    const key = await aPhone(till, code)
    const [{ id } = { id: '' }] = (await findTillDesk(here)).codes
    const before = aSale(1, 1_400)
    const answers = await Promise.all([answerRevocation(here, id), answerRevocation(here, id)])
    expect(answers.map((to) => to.replace(/.*done=/, '')).toSorted()).toEqual([
      'already-revoked',
      'revoked',
    ])
    expect(await openPhone(code, 'two')).toEqual({ kind: 'not-found' })
    shiftClock(60_000)
    await takeEntries(key, aBatch([before, aSale(2, 300)]))
    expect(await findTillDesk(here)).toMatchObject({
      codes: [{ standing: 'revoked', phones: 1 }],
      sums: { cash: '$14.00' },
      lines: { shown: [{ isAfterRevocation: true }] },
      setAside: [{ why: 'code-revoked', amount: '$3.00', settledAs: null, canCount: true }],
    })
  })

  test('tells its lines, what was taken back, its phones and what has not come', async () => {
    const till = await aTill()
    const wrong = aSale(2, 99_900, { item: 'Blue chair', mode: 'half' })
    const key = await aPhone(till)
    await takeEntries(
      key,
      aBatch(
        [
          aSale(1, 1_400),
          wrong,
          aLine(3, { kind: 'undo', undoes: wrong.id }),
          aLine(4, { kind: 'drop', amount: 1_000, witness: 'Ida', takenBy: 'Ruth' }),
        ],
        { lastLine: 6 },
      ),
    )
    const desk = await findTillDesk(await at(till))
    expect(desk).toMatchObject({ waiting: 2, phones: [{ number: 1, waiting: 2 }] })
    expect(
      desk.lines.shown.map(({ what, amount, isTakenBack }) => [what, amount, isTakenBack]),
    ).toEqual([
      ['Taken out by Ruth, seen by Ida', '$10.00', false],
      ['Takes back line 2', '', false],
      ['Blue chair, half price', '$999.00', true],
      ['Sale', '$14.00', false],
    ])
  })

  test('is saved as a spreadsheet that holds every line and no formula', async () => {
    const till = await aTill()
    await takeEntries(
      await aPhone(till),
      aBatch([aSale(1, 1_400, { item: '=HYPERLINK("x")' }), aSale(2, 25, { means: 'card' })]),
    )
    const { body } = await writeTillLines(await at(till))
    const [head, first, second] = body.split('\r\n')
    expect(head).toContain('Phone,Line,What,Amount,Paid by')
    expect(first).toMatch(/^1,1,"'=HYPERLINK/)
    expect(second).toMatch(/^1,2,Sale,0\.25,Card,/)
  })
})

describe('a line that was set aside', () => {
  test('is counted once, by whoever of two captains is first', async () => {
    const till = await aTill()
    await setAside(till)
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    const answers = await Promise.all([
      answerCounting(here, line?.id),
      answerLeavingOut(here, line?.id),
      answerCounting(here, line?.id),
    ])
    const done = answers.map((to) => to.replace(/.*done=/, ''))
    expect(done.filter((one) => one === 'already-settled')).toHaveLength(2)
    const desk = await findTillDesk(here)
    const counted = desk.setAside[0]?.settledAs === 'counted'
    expect(desk.sums.cash).toBe(counted ? '$17.00' : '$14.00')
  })

  test('counts beside another that came under the same number', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    shiftClock(2 * DAY)
    const { id, madeAt } = aSale(1, 300)
    for (const amount of [300, 500])
      await takeEntries(key, aBatch([aSale(1, amount, { id, madeAt })]))
    const here = await at(till)
    const lines = (await findTillDesk(here)).setAside
    expect(lines.map(({ amount }) => amount)).toEqual(['$5.00', '$3.00'])
    await Promise.all(lines.map(async (line) => await answerCounting(here, line.id)))
    expect((await findTillDesk(here)).sums).toMatchObject({ cash: '$8.00', sales: 2 })
  })

  test('does not count twice when it was taken after all before somebody looked', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    shiftClock(2 * DAY)
    const late = aSale(1, 300)
    await takeEntries(key, aBatch([late]))
    // The phone’s clock was two days ahead, which it says the second time.
    const ahead = { now: new Date(Date.now() + 4 * DAY).toISOString() }
    expect(await takeEntries(key, aBatch([late], ahead))).toMatchObject({ held: [late.id] })
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    expect(await answerCounting(here, line?.id)).toMatch(/done=counted$/)
    expect((await findTillDesk(here)).sums).toMatchObject({ cash: '$3.00', sales: 1 })
  })

  test('that nobody can read is shown as it came, and can only be left out', async () => {
    const till = await aTill()
    const odd = { id: 'a'.repeat(32), line: 1, kind: 'auction', amount: -5 }
    await takeEntries(await aPhone(till), { ...aBatch([]), lines: [odd] })
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    expect(line).toMatchObject({ canCount: false, sent: expect.stringContaining('kind: auction') })
    expect(await answerCounting(here, line?.id)).toMatch(/done=unreadable$/)
    expect(await answerLeavingOut(here, line?.id)).toMatch(/done=left-out$/)
  })
})

/** $14 that count, and $3 that came with another sum under the same number. */
async function setAside(till: ATill) {
  const key = await aPhone(till)
  const sale = aSale(1, 1_400)
  await takeEntries(key, aBatch([sale]))
  await takeEntries(key, aBatch([aSale(1, 300, { id: sale.id, madeAt: sale.madeAt })]))
}

async function sellAt(event: AnEvent, publicId: string | undefined, amount: number) {
  const { id, name } = await db
    .selectFrom('till')
    .select(['id', 'name'])
    .where('public_id', '=', publicId ?? '')
    .executeTakeFirstOrThrow()
  const till = { id, publicId: publicId ?? '', name, event }
  await takeEntries(await aPhone(till), aBatch([aSale(1, amount)]))
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

async function at({ event, publicId }: ATill): Promise<AtTill> {
  return { captain: await captainOf(event), slug: event.slug, till: publicId }
}

async function dayOf(here: AtTill): Promise<string> {
  return (await findTillDesk(here)).days[0]?.day ?? ''
}

async function codeOf(here: AtTill) {
  const answer = await answerCode(here, formOf({ day: await dayOf(here) }))
  if (answer.kind !== 'given') throw new Error('No code was given')
  return answer
}
