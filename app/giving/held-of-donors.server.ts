import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import { eraseDonorsOf } from './erase-donors.server.ts'

/** Gifts: who gave, what they said, whom it honors. */
const gifts: Holding = {
  kind: 'gifts',
  find: (on, email) =>
    heldRows(
      on,
      sql`select g.paid_at, g.amount_cents, g.currency, t.name as team, g.donor_name, g.shown_name, g.message, g.dedicated_as, g.dedicated_to,
                 g.card_email, g.card_from, g.card_words, r.year || '-' || r.number as receipt
            from gift g left join team t on t.id = g.team_id
            left join receipt r on r.gift_id = g.id and r.voided_at is null
           where lower(g.donor_email) = ${email} order by g.id`,
    ),
  /** With those that came with a card to them. What was given by hand is locked after what was promised. */
  async lock(trx, email) {
    await sql`
      select from gift where contribution_id is null and (lower(donor_email) = ${email} or lower(card_email) = ${email})
       order by id for update`.execute(trx)
  },
  erase: (trx, email) => eraseDonorsOf(trx, sql`lower(donor_email) = ${email}`),
}

/** Cards that others sent them about a gift. */
const cards: Holding = {
  kind: 'cards',
  find: (on, email) =>
    heldRows(
      on,
      sql`select paid_at, dedicated_as, dedicated_to, card_from, card_words from gift where lower(card_email) = ${email} order by id`,
    ),
  async erase(trx, email) {
    await sql`update gift set card_email = null, card_words = null where lower(card_email) = ${email}`.execute(
      trx,
    )
  },
}

/** What they paid by card for something; the name stays with the books. */
const purchases: Holding = {
  kind: 'purchases',
  find: (on, email) =>
    heldRows(
      on,
      sql`select paid_at, words, amount_cents, extra_cents, currency, payer_name from sale where payer_email = ${email} order by id`,
    ),
  async lock(trx, email) {
    await sql`select from sale where payer_email = ${email} order by id for update`.execute(trx)
  },
  async erase(trx, email) {
    await sql`update sale set payer_email = null where payer_email = ${email}`.execute(trx)
  },
}

/** That they want no cards or thanks, and which addresses are one donor's. */
const refusals: Holding = {
  kind: 'refusals',
  find: (on, email) =>
    heldRows(
      on,
      sql`select 'no cards' as wish, refused_at as at, null as other from card_refusal where lower(email) = ${email}
          union all
          select 'no thanks', refused_at, null from thanks_refusal where lower(email) = ${email}
          union all
          select 'one donor', merged_at, case when email = ${email} then kept_email else email end
            from donor_alias where ${email} in (email, kept_email)`,
    ),
  async erase(trx, email) {
    await sql`delete from card_refusal where lower(email) = ${email}`.execute(trx)
    await sql`delete from thanks_refusal where lower(email) = ${email}`.execute(trx)
    await sql`delete from donor_alias where ${email} in (email, kept_email)`.execute(trx)
  },
}

/** A sale is locked before the gift beside it. */
export const heldOfDonors: readonly Holding[] = [purchases, gifts, cards, refusals]
