import { sql } from 'kysely'

/** Where a gift stands with its team's thanks, seen by one captain. */
export type ThanksState = 'to-thank' | 'thanked' | 'own' | 'no-letters' | 'not-now'

/** A gift of a team as a captain has it before them; one that went back whole is not among them. */
export const standingGift = sql<boolean>`(g.status = 'paid' and g.refunded_cents + g.lost_cents < g.amount_cents)`

/**
 * Of the gift `g`. Nobody is thanked while their gift may still go back, nor anybody who asked for no letters, nor a captain
 * by themselves.
 * @param email of the captain who looks.
 */
export function thanksState(email: string) {
  return sql<ThanksState>`case
    when exists (select 1 from gift_thanks th where th.gift_id = g.id) then 'thanked'
    when lower(g.donor_email) = ${email} then 'own'
    when g.donor_email is null
      or exists (select 1 from thanks_refusal r where r.email = lower(g.donor_email)) then 'no-letters'
    when g.disputed_cents > 0
      or exists (select 1 from refund r where r.gift_id = g.id and r.status in ('requested', 'pending')) then 'not-now'
    else 'to-thank' end`
}
