import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** A sponsor who adds to gifts of some time, and to this one as long as there is something left of what they promised. */
export interface ChallengeOfGift {
  readonly id: string
  readonly sponsor: string
}

/** The challenges for which a gift counts: given in their time to their team, or to any of their campaign (F11). */
export async function findChallengesOfGift(giftId: number): Promise<ChallengeOfGift[]> {
  const { rows } = await sql<ChallengeOfGift>`
    select c.public_id as id, c.label as sponsor
      from gift g join contribution c on c.campaign_id = g.campaign_id and c.voided_at is null
      join matching_offer o on o.contribution_id = c.id and given_at(g.id) >= o.starts_at and given_at(g.id) < o.ends_at
     where g.id = ${giftId}
       and exists (
         select from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
          where j.gift_id = g.id and a.code = 'gift_income' and (c.team_id is null or a.team_id = c.team_id))
     order by o.starts_at, c.id
  `.execute(db)
  return rows
}
