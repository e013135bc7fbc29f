import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** What a captain said is wrong with money, and nobody has settled yet. */
export interface OpenRemark {
  readonly id: string
  readonly contribution: string
  readonly words: string
  readonly who: string
  readonly at: Date
  readonly team: string | null
  readonly amount: number
}

/** As many as a person reads through at once. */
const MOST = 50

/** The oldest first; of one contribution, or of all. */
export async function findOpenRemarks(contribution: string | null): Promise<readonly OpenRemark[]> {
  const { rows } = await sql<OpenRemark>`
    select k.public_id as id, c.public_id as contribution, k.words, coalesce(p.name, p.email) as who, k.said_at as at,
           t.name as team, c.amount_cents as amount
      from contribution_remark k join contribution c on c.id = k.contribution_id join person p on p.id = k.said_by
      left join team t on t.id = c.team_id
     where k.settled_at is null ${contribution === null ? sql`` : sql`and c.public_id = ${contribution}`}
     order by k.id limit ${MOST}
  `.execute(db)
  return rows
}
