import { sql } from 'kysely'
import { heldRows, namesAddress } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import { eraseSponsorsWho } from './sponsors/erase-sponsors.server.ts'

/** Sponsors of events, of whom the firm and the address on its invoice stay with the books. */
const sponsors: Holding = {
  kind: 'sponsors',
  find: (on, email) =>
    heldRows(
      on,
      sql`select o.firm, o.buyer_name, s.phone, s.address, s.link, s.sign_text, s.asked, s.approved_by
            from sponsor s join ticket_order o on o.id = s.order_id where o.buyer_email = ${email} order by o.id`,
    ),
  erase: (trx, email) =>
    eraseSponsorsWho(
      trx,
      sql`s.order_id in (select id from ticket_order where buyer_email = ${email})`,
    ),
}

/** Places that they bought: what was sold, and the name of whoever it was sold to, stay with the books. */
const orders: Holding = {
  kind: 'orders',
  find: (on, email) =>
    heldRows(
      on,
      sql`select o.created_at, o.kind, o.way, o.buyer_name, o.firm,
                 (select count(*) from ticket k where k.order_id = o.id and k.released_at is null) as places
            from ticket_order o where o.buyer_email = ${email} order by o.id`,
    ),
  async erase(trx, email) {
    await trx
      .updateTable('ticket_order')
      .set({ buyer_email: null })
      .where('buyer_email', '=', email)
      .execute()
  },
}

/** Restaurants and courses whose contact they are; the firm stays. */
const firms: Holding = {
  kind: 'firms',
  find: (on, email) =>
    heldRows(
      on,
      sql`select 'restaurant' as what, name, phone from restaurant where email = ${email}
          union all
          select 'dining night', manager, manager_phone from dining_booking where email = ${email}
          union all
          select 'golf course', pro_name, pro_contact from golf_outing where ${isPro(email)}`,
    ),
  async erase(trx, email) {
    await sql`update restaurant set email = null, phone = '', revision = revision + 1 where email = ${email}`.execute(
      trx,
    )
    await sql`
      update dining_booking set email = null, manager = '', manager_phone = '', revision = revision + 1
       where email = ${email}`.execute(trx)
    await sql`
      update golf_outing set pro_name = '', pro_contact = '' where ${isPro(email)}`.execute(trx)
  },
}

const isPro = (email: string) => namesAddress(sql`pro_contact`, email)

/** Sponsors first: they are found by what they ordered. */
export const heldOfBuyers: readonly Holding[] = [sponsors, orders, firms]
