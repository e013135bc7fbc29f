import { makeCheckInLink } from '#app/events/tickets/day/link.server.ts'
import { noteWinner } from '#app/events/tickets/day/winners.server.ts'
import {
  anOuting,
  aCart,
  aPackage,
  order,
  usualPackages,
} from '#app/events/tickets/testing/tickets.ts'
import { approveSign, askForSign } from '#app/events/sponsors/change-sign.server.ts'
import { keepSponsorLogo } from '#app/events/sponsors/keep-logo.server.ts'
import { SPONSOR } from '#app/events/sponsors/lock-sponsor.server.ts'
import { aSponsor } from '#app/events/sponsors/testing/sponsors.ts'
import { aLogo } from '#app/pictures/testing/images.ts'
import { changeEvent } from '#app/events/change-event.server.ts'
import { usualTicketing } from '#app/events/tickets/package.ts'
import { nothingPlanned } from '#app/events/golf/outing.ts'
import type { OutingText } from '#app/events/golf/outing.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { AnOuting } from '#app/events/tickets/testing/tickets.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aStartedSale } from '#db/testing/sales.ts'

/** How it is played, and what is between team, course and staff. */
const plannedOuting: OutingText = {
  ...nothingPlanned,
  format: 'scramble',
  startKind: 'tee_times',
  startsAt: '09:00',
  teeInterval: 10,
  checkInFrom: '07:30',
  dressCode: 'Collared shirt',
  included: 'Golf, cart and dinner',
  headcountOn: '2026-06-01',
  proName: 'Pat Fairway',
  proContact: 'pat@course.example',
  contractOn: '2026-03-01',
  deposit: cents(50_000),
  raffleLicence: 'R-0042',
  raffleClass: 'B',
}

/** An outing of which a foursome is held, with one who is named, and a text that staff have not read. */
export async function fillOuting(team: ATeam): Promise<void> {
  const outing = await anOuting({
    team,
    words: { street_shown: 'after_rsvp' },
    outing: plannedOuting,
  })
  await db
    .insertInto('discount')
    .values({ event_id: outing.id, code: 'EARLY', percent: 10, created_by: outing.captain.id })
    .execute()
  const placed = await order(
    aCart(outing, { Foursome: 1 }, { code: 'EARLY', firm: 'Lakeside Dental' }),
  )
  if (placed.kind !== 'placed') throw new Error(`the foursome was not held: ${placed.kind}`)
  await db
    .insertInto('event_settlement')
    .values({ event_id: outing.id, rule: 'refund', started_by: outing.captain.id })
    .execute()
  await db
    .insertInto('settled_payment')
    .values({ event_id: outing.id, order_id: placed.orderId })
    .execute()
  const { id } = await db
    .selectFrom('ticket')
    .select('id')
    .where('order_id', '=', placed.orderId)
    .orderBy('position')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('player')
    .values({
      ticket_id: id,
      name: 'Ottilie',
      email: 'ottilie@example.org',
      phone: '414 555 0111',
      shirt: 'L',
      handicap: '12',
      meal: 'Fish',
      allergy: 'Nuts',
      wish: 'With Walter',
      waived_at: new Date(),
      waived_version_id: outing.versionId,
    })
    .execute()
  const atTable = await order(aCart(outing, { Mulligan: 1 }))
  if (atTable.kind !== 'placed') throw new Error(`the mulligan was not sold: ${atTable.kind}`)
  await db
    .updateTable('ticket_order')
    .set({ for_ticket_id: id, at_table: true })
    .where('id', '=', atTable.orderId)
    .execute()
  await db.insertInto('tee_sheet').values({ event_id: outing.id }).execute()
  await db
    .insertInto('pairing')
    .values({ ticket_id: id, event_id: outing.id, start: 7, half: 'B', seat: 1 })
    .execute()
  await fillSponsor(outing)
  await makeCheckInLink({ eventPublicId: outing.publicId, actor: outing.actor })
  await db
    .insertInto('check_in_line')
    .values({
      entry_id: '0123456789abcdef0123456789abcdef',
      event_id: outing.id,
      kind: 'walk_up',
      name: 'Joan',
      made_at: new Date(),
    })
    .execute()
  await noteWinner({
    eventPublicId: outing.publicId,
    actor: outing.actor,
    contest: 'Longest drive',
    winner: 'Ottilie',
  })
  await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: {},
    packages: [...usualPackages, aPackage({ name: 'Not yet' })],
    outing: { ...plannedOuting, dressCode: 'Not yet told', included: 'Not yet included' },
    ticketing: { ...usualTicketing, meals: ['Not yet fish'], waiver: 'Not yet agreed' },
  })
}

/** One that nobody has read, with a logo, a word of praise that was taken back, and an invoice that somebody began to pay. */
async function fillSponsor(outing: AnOuting): Promise<void> {
  const { key, order_id: orderId, price } = await aSponsor(outing)
  const { id } = await aStartedSale({ team: outing.team, event_id: outing.id, amount_cents: price })
  await db.insertInto('invoice_payment').values({ sale_id: id, order_id: orderId }).execute()
  await keepSponsorLogo({
    which: { key },
    bytes: await aLogo('#1a2436'),
    clientAddress: '203.0.113.9',
    actor: SPONSOR,
  })
  await approveSign({
    which: { key },
    revision: 2,
    by: 'Odile Marsh',
    said: { to: { ...outing.actor, id: outing.captain.id }, on: '2026-05-01' },
  })
  await askForSign(key, 'The year is 1975')
}
