import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { approveEvent } from '../decide-event.server.ts'
import { changeEvent } from '../change-event.server.ts'
import { sendIn } from '../testing/events.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { giveHole } from './look-after.server.ts'
import { SPONSOR } from './lock-sponsor.server.ts'
import { aSponsor } from './testing/sponsors.ts'

let outing: AnOuting
let teamPage: string
let eventPage: string

beforeAll(() => anOrganization())
beforeEach(async () => {
  outing = await anOuting()
  teamPage = `teams/${outing.team.slug}`
  eventPage = `events/${outing.team.slug}/${outing.slug}`
})

describe('a sponsor is given a hole while the next text of its event is approved', () => {
  let key: string
  let approveNext: () => Promise<unknown>

  beforeEach(async () => {
    key = (await aSponsor(outing)).key
    const { publicId: eventPublicId, captain, moderator: actor } = outing
    await changeEvent({ eventPublicId, personId: captain.id, words: { story: 'Come and play.' } })
    const submittedAt = await sendIn(outing)
    approveNext = () => approveEvent({ eventPublicId, submittedAt, actor })
  })

  test('F11: neither waits for the other’s page in a ring', async () => {
    const give = () => giveHole({ key }, 7, SPONSOR)
    expect(await ringsDuring(() => whilePageIsHeld(eventPage, [give, approveNext]))).toBe(0)
  })

  test('control: the page of the event touched before that of its team is waited for in a ring', async () => {
    const eventFirst = touching(async (trx) => {
      await sql`select touch_event_page(${outing.id})`.execute(trx)
      await sql`select touch_page(${teamPage})`.execute(trx)
    })
    expect(await ringsDuring(() => whilePageIsHeld(eventPage, [eventFirst, approveNext]))).toBe(1)
  })
})

describe('a sponsor orders by invoice while a gift to the team is booked', () => {
  let bookGift: () => Promise<unknown>

  beforeEach(async () => {
    const gift = await aStartedGift({ team: outing.team })
    bookGift = () => bookMovements([aCharge(gift)])
  })

  test('F11: neither waits for the other in a ring', async () => {
    const order = () => aSponsor(outing)
    expect(await ringsDuring(() => whilePageIsHeld('home', [bookGift, order]))).toBe(0)
  })

  test('control: the page of the team touched before its total is waited for in a ring', async () => {
    const pageFirst = touching(async (trx) => {
      await sql`select touch_page(${teamPage})`.execute(trx)
      await sql`select from team_total where team_id = ${outing.team.id} for update`.execute(trx)
    })
    expect(await ringsDuring(() => whilePageIsHeld('home', [bookGift, pageFirst]))).toBe(1)
  })
})

async function whilePageIsHeld(page: string, works: readonly (() => Promise<unknown>)[]) {
  const ends = await whileHeld('select from page_version where page = $1 for update', [page], works)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
}

function touching(work: (trx: Trx) => Promise<void>) {
  return () => inTransaction(work)
}
