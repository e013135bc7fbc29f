import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'

/** Money that they promised or gave by hand: the name stays with the books, as on its receipt. */
const promises: Holding = {
  kind: 'promises',
  find: (on, email) =>
    heldRows(
      on,
      sql`select given_on, kind, amount_cents, settled_cents, currency, giver_name, giver_address, shown_name
            from contribution where lower(giver_email) = ${email} order by id`,
    ),
  /** With the gifts that came of them, after them as whoever receives or takes back what came by hand. */
  async lock(trx, email) {
    await sql`
      select from contribution
       where lower(giver_email) = ${email} or id in (select contribution_id from gift where lower(donor_email) = ${email})
       order by id for update`.execute(trx)
    await sql`
      select from gift where contribution_id is not null and lower(donor_email) = ${email} order by id for update`.execute(
      trx,
    )
  },
  async erase(trx, email) {
    await sql`
      update contribution set giver_email = null, giver_address = null, shown_name = null, anonymous = true
       where lower(giver_email) = ${email}`.execute(trx)
  },
}

/** Goods that they gave: the name and what it was stay with the books. */
const goods: Holding = {
  kind: 'goods',
  find: (on, email) =>
    heldRows(
      on,
      sql`select given_on, description, place, giver_name, giver_address from goods_gift where lower(giver_email) = ${email} order by id`,
    ),
  async erase(trx, email) {
    await sql`
      update goods_gift set giver_email = null, giver_address = null where lower(giver_email) = ${email}`.execute(
      trx,
    )
  },
}

export const heldOfGivers: readonly Holding[] = [promises, goods]
