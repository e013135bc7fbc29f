import { sql } from 'kysely'

/** Where money that was logged by hand stands. */
export type ContributionState = 'expected' | 'received' | 'deposited' | 'reconciled' | 'void'

/**
 * The state of the row `c` of `contribution`, told by what came for it: expected until all of it has come, then as far as the
 * last of its money is on the way to the bank's statement.
 */
export const contributionState = sql<ContributionState>`
  case
    when c.voided_at is not null then 'void'
    when c.settled_cents < c.amount_cents or c.amount_cents = 0 then 'expected'
    else (
      select case
               when bool_and(coalesce(d.status, 'open') = 'reconciled') then 'reconciled'
               when bool_and(coalesce(d.status, 'open') in ('deposited', 'reconciled')) then 'deposited'
               else 'received'
             end
        from remittance_match m join remittance r on r.id = m.remittance_id left join deposit d on d.id = r.deposit_id
       where m.contribution_id = c.id and m.undone_at is null)
  end`
