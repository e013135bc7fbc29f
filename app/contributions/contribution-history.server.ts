import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** One thing that happened to logged money, in words. */
export interface ContributionEvent {
  readonly when: string
  readonly words: string
}

interface EventRow {
  what:
    | 'logged'
    | 'changed'
    | 'withdrawn'
    | 'received'
    | 'undone'
    | 'deposited'
    | 'inBank'
    | 'reconciled'
    | 'remarked'
    | 'settled'
    | 'photo'
  who: string | null
  day: string
  cents: number | null
  words: string | null
  detail: {
    amount?: string
    before?: { amount?: string }
    after?: { amount?: string }
  } | null
}

/** Who logged, changed, confirmed and banked it, and when; the oldest first. */
export async function findContributionHistory(
  contributionId: number,
): Promise<readonly ContributionEvent[]> {
  const { rows } = await sql<EventRow & { organization: string; currency: string }>`
    with c as (select id, public_id, currency from contribution where id = ${contributionId}),
    came as (
      select m.*, r.means, d.kind as deposit_kind, d.status, d.deposited_by, d.deposited_on, d.reconciled_by, d.reconciled_at
        from remittance_match m join c on c.id = m.contribution_id
        join remittance r on r.id = m.remittance_id left join deposit d on d.id = r.deposit_id
    ), happened as (
      select a.at, a.actor_id as who,
             case a.action when 'log-contribution' then 'logged' when 'change-contribution' then 'changed' else 'withdrawn' end as what,
             null::bigint as cents, a.detail->>'reason' as words, a.detail::json as detail
        from audit_log a join c on a.subject_kind = 'contribution' and a.subject_id = c.public_id
       where a.action in ('log-contribution', 'change-contribution', 'void-contribution')
      union all
      select matched_at, matched_by, 'received', amount_cents, null, null from came
      union all
      select undone_at, undone_by, 'undone', null, undone_why, null from came where undone_at is not null
      union all
      select greatest(matched_at, deposited_on::timestamp at time zone o.time_zone), deposited_by,
             case deposit_kind when 'transfer' then 'inBank' else 'deposited' end, amount_cents, null, null
        from came cross join organization o where undone_at is null and status in ('deposited', 'reconciled')
      union all
      select greatest(matched_at, reconciled_at), reconciled_by, 'reconciled', null, null, null
        from came where undone_at is null and status = 'reconciled'
      union all
      select said_at, said_by, 'remarked', null, words, null from contribution_remark k join c on c.id = k.contribution_id
      union all
      select settled_at, settled_by, 'settled', null, answer, null
        from contribution_remark k join c on c.id = k.contribution_id where settled_at is not null
      union all
      select added_at, added_by, 'photo', null, null, null
        from contribution_photo p join c on c.id = p.contribution_id where arrived_at is not null and erased_at is null
    )
    select h.what, p.name as who, (h.at at time zone o.time_zone)::date as day, h.cents, h.words, h.detail,
           o.name as organization, c.currency
      from happened h left join person p on p.id = h.who cross join organization o cross join c
     order by h.at, array_position(array['logged', 'changed', 'received', 'deposited', 'inBank', 'reconciled'], h.what)
  `.execute(db)
  return rows.map((row) => ({ when: sayDay(row.day), words: sayEvent(row) }))
}

function sayEvent(event: EventRow & { organization: string; currency: string }): string {
  const { what, organization, currency } = event
  const who = event.who ?? say('contributions.history.somebody')
  const amount = formatMoneyExactly(cents(event.cents ?? 0), currency)
  const words = event.words ?? ''
  switch (what) {
    case 'logged':
      return say('contributions.history.logged', { who, amount: event.detail?.amount ?? '' })
    case 'changed': {
      const before = event.detail?.before?.amount ?? ''
      const after = event.detail?.after?.amount ?? ''
      if (before === after) return say('contributions.history.corrected', { who })
      return say('contributions.history.changed', { who, before, after })
    }
    case 'withdrawn':
      return say('contributions.history.withdrawn', { who, reason: words })
    case 'received':
    case 'deposited':
    case 'inBank':
      return say(`contributions.history.${what}`, { who, amount })
    case 'undone':
      return say('contributions.history.undone', { who, reason: words })
    case 'reconciled':
      return say('contributions.history.reconciled', { who })
    case 'remarked':
      return say('contributions.history.remarked', { who, organization, words })
    case 'settled':
      return words === ''
        ? say('contributions.history.settledPlain', { who })
        : say('contributions.history.settled', { who, words })
    case 'photo':
      return say('contributions.history.photo', { who })
  }
}
