import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { pool } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { openPhone } from '../open-phone.server.ts'
import { takeEntries } from '../take-entries.server.ts'
import { aBatch, aLine, aPhone, aSale, aTill } from '../testing/tills.ts'
import {
  answerCode,
  answerCounting,
  answerLeavingOut,
  answerRevocation,
} from './answer-till.server.ts'
import type { AtTill } from './require-till.server.ts'
import { findTillDesk } from './till-desk.server.ts'
import { writeTillLines } from './till-lines.server.ts'
import { setAside, at } from './testing/desk.ts'

const DAY = 24 * 60 * 60_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

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

async function dayOf(here: AtTill): Promise<string> {
  return (await findTillDesk(here)).days[0]?.day ?? ''
}

async function codeOf(here: AtTill) {
  const answer = await answerCode(here, formOf({ day: await dayOf(here) }))
  if (answer.kind !== 'given') throw new Error('No code was given')
  return answer
}
