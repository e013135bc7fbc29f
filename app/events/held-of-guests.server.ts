import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import { db } from '#app/platform/database.server.ts'
import { eraseReceiptsThat } from './dining-night/receipts/erase-receipts.server.ts'
import { leaveEvent } from './rsvp/change-rsvp.server.ts'
import { eraseRsvpsWho } from './rsvp/erase-rsvps.server.ts'
import { eraseClaimsWho } from './shifts/erase-claims.server.ts'
import { giveBackShift } from './shifts/give-back-shift.server.ts'
import { erasePlayersWho } from './tickets/players/erase-players.server.ts'
import { withdrawOffer } from './yard-sale/offers/decide-offer.server.ts'
import { eraseDriversWho, eraseGiversWho } from './yard-sale/offers/erase-givers.server.ts'

/** The team of an event and its day, as the copy says them. */
const EVENT = sql`(select t.name from team t where t.id = e.team_id) as team, (select v.title from event_version v where v.id = e.approved_version_id) as event`

/** That they come to an event, with the receipts of their meals. */
const guests: Holding = {
  kind: 'guests',
  find: (on, email) =>
    heldRows(
      on,
      sql`select ${EVENT}, r.name, r.party_size, r.note, r.status
            from rsvp r join event e on e.id = r.event_id where r.email = ${email} order by r.id`,
    ),
  async leave(email) {
    const coming = await db
      .selectFrom('rsvp')
      .select('public_id')
      .where('email', '=', email)
      .where('status', '<>', 'cancelled')
      .execute()
    for (const { public_id: publicId } of coming) await leaveEvent(publicId)
  },
  async erase(trx, email) {
    await eraseReceiptsThat(trx, sql`p.rsvp_id in (select id from rsvp where email = ${email})`)
    await eraseRsvpsWho(trx, sql`r.email = ${email}`)
  },
}

const helpers: Holding = {
  kind: 'helpers',
  find: (on, email) =>
    heldRows(
      on,
      sql`select ${EVENT}, c.name, c.phone, s.starts_at, c.ended_at
            from shift_claim c join shift s on s.id = c.shift_id join event e on e.id = s.event_id
           where c.email = ${email} order by c.id`,
    ),
  async leave(email) {
    const taken = await db
      .selectFrom('shift_claim')
      .select('public_id')
      .where('email', '=', email)
      .where('ended_at', 'is', null)
      .execute()
    for (const { public_id: publicId } of taken) await giveBackShift(publicId)
  },
  erase: (trx, email) => eraseClaimsWho(trx, sql`c.email = ${email}`),
}

/** Who comes by a place that was bought; the place stays with its buyer. */
const players: Holding = {
  kind: 'players',
  find: (on, email) =>
    heldRows(
      on,
      sql`select ${EVENT}, p.name, p.phone, p.shirt, p.handicap, p.meal, p.allergy, p.wish, p.waived_at
            from player p join ticket k on k.id = p.ticket_id join event e on e.id = k.event_id where p.email = ${email} order by p.ticket_id`,
    ),
  erase: (trx, email) => erasePlayersWho(trx, sql`p.email = ${email}`),
}

/** Things that they offered for a sale, with photos and address. */
const givers: Holding = {
  kind: 'givers',
  find: (on, email) =>
    heldRows(
      on,
      sql`select ${EVENT}, o.name, o.phone, o.pickup_address, o.description, o.status, o.offered_at
            from item_offer o join event e on e.id = o.event_id where o.email = ${email} order by o.id`,
    ),
  async leave(email) {
    const open = await db
      .selectFrom('item_offer')
      .select('public_id')
      .where('email', '=', email)
      .where('status', 'in', ['offered', 'accepted', 'booked'])
      .execute()
    for (const { public_id: publicId } of open) await withdrawOffer(publicId)
  },
  erase: (trx, email) => eraseGiversWho(trx, sql`o.email = ${email}`),
}

const drivers: Holding = {
  kind: 'drivers',
  find: (on, email) =>
    heldRows(
      on,
      sql`select ${EVENT}, d.name from intake_driver d join event e on e.id = d.event_id where d.email = ${email} order by d.id`,
    ),
  erase: (trx, email) => eraseDriversWho(trx, sql`d.email = ${email}`),
}

export const heldOfGuests: readonly Holding[] = [guests, helpers, players, givers, drivers]
