import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDraft, captainOf } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { takeEntries } from '../take-entries.server.ts'
import { aBatch, aPhone, aSale, aSaleNow, aTill } from '../testing/tills.ts'
import { answerNewTill } from './answer-till.server.ts'
import { findTillsDesk } from './tills-desk.server.ts'

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

/** A sale of `amount` for cash. */
async function sellAt(event: AnEvent, publicId: string | undefined, amount: number) {
  const { id, name } = await db
    .selectFrom('till')
    .select(['id', 'name'])
    .where('public_id', '=', publicId ?? '')
    .executeTakeFirstOrThrow()
  const till = { id, publicId: publicId ?? '', name, event }
  await takeEntries(await aPhone(till), aBatch([aSale(1, amount)]))
}
