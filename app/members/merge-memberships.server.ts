import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * What the other account is on a team the kept one is: where both are on it, a captain if either was, by the captain's name,
 * since when the first of them was. A wish to join a team that the kept one is on is answered by that.
 */
export async function mergeMemberships(trx: Trx, kept: number, gone: number): Promise<void> {
  const both = sql`k.team_id = g.team_id and k.person_id = ${kept} and g.person_id = ${gone}`
  await sql`
    update team_member k
       set role = case when 'captain' in (k.role, g.role) then 'captain' else 'member' end,
           display_name = case when g.role = 'captain' and k.role = 'member' then coalesce(g.display_name, k.display_name)
                               else coalesce(k.display_name, g.display_name) end,
           wished_name = case when g.role = 'captain' and k.role = 'member' then g.wished_name
                              else coalesce(k.wished_name, case when k.display_name is null then g.wished_name end) end,
           listed_at = coalesce(k.listed_at, g.listed_at), joined_at = least(k.joined_at, g.joined_at)
      from team_member g where ${both}
  `.execute(trx)
  await sql`delete from team_member g using team_member k where ${both}`.execute(trx)
  await sql`update team_member set person_id = ${kept} where person_id = ${gone}`.execute(trx)
  await sql`
    update join_request r set decided_at = now(), decision = 'taken'
     where r.person_id in (${kept}, ${gone}) and r.decided_at is null
       and exists (select from team_member m where m.team_id = r.team_id and m.person_id = ${kept})
  `.execute(trx)
  await sql`
    update join_request g set decided_at = now(), decision = 'declined'
      from join_request k
     where g.person_id = ${gone} and g.decided_at is null and k.person_id = ${kept} and k.team_id = g.team_id and k.decided_at is null
  `.execute(trx)
  await sql`update join_request set person_id = ${kept} where person_id = ${gone}`.execute(trx)
  await sql`update member_departure set person_id = ${kept} where person_id = ${gone}`.execute(trx)
}

/**
 * What the other account brought in is the kept one's. Where both have a mark on a team its gifts are credited to the kept
 * one's, and the link of the other goes on counting for it; no sum of a team changes.
 */
export async function mergeCredits(trx: Trx, kept: number, gone: number): Promise<void> {
  const { rows: pairs } = await sql<{ from: number; to: number }>`
    select g.id as from, k.id as to from member_credit g join member_credit k on k.team_id = g.team_id
     where g.person_id = ${gone} and k.person_id = ${kept} order by g.id
  `.execute(trx)
  for (const { from, to } of pairs) {
    // A gift is locked before the totals it moves, as when it is booked.
    await sql`select from gift where credited_to = ${from} order by id for update`.execute(trx)
    await sql`select from member_total where credit_id in (${from}, ${to}) order by credit_id for update`.execute(
      trx,
    )
    await sql`update gift set credited_to = ${to} where credited_to = ${from}`.execute(trx)
    await sql`update contribution set credited_to = ${to} where credited_to = ${from}`.execute(trx)
    await sql`
      update member_total t set raised_cents = t.raised_cents + g.raised_cents, gift_count = t.gift_count + g.gift_count
        from member_total g where t.credit_id = ${to} and g.credit_id = ${from}
    `.execute(trx)
    await sql`update member_total set raised_cents = 0, gift_count = 0 where credit_id = ${from}`.execute(
      trx,
    )
    await sql`update member_credit set merged_into = ${to} where id = ${from} or merged_into = ${from}`.execute(
      trx,
    )
  }
  await sql`
    update member_credit set person_id = ${kept} where person_id = ${gone} and merged_into is null
  `.execute(trx)
}
