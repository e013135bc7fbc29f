import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

/** All that an account has, to be set beside another. */
export interface AccountSide {
  readonly id: string
  readonly name: string | null
  readonly email: string
  readonly since: Date
  readonly seen: Date | null
  readonly staff: boolean
  readonly merged: boolean
  readonly teams: readonly {
    readonly slug: string
    readonly name: string
    readonly role: 'captain' | 'member'
  }[]
  readonly raised: Cents
  readonly gifts: number
  readonly logged: number
  readonly thanked: number
  readonly remarks: number
  readonly wrote: number
}

/** Two accounts side by side, in the order asked for; fewer when one is not there. */
export async function findAccountSides(ids: readonly string[]): Promise<AccountSide[]> {
  const { rows } = await sql<
    Omit<AccountSide, 'raised' | 'seen' | 'since'> & {
      raised: number
      since: string
      seen: string | null
    }
  >`
    select p.public_id as id, p.name, p.email, p.created_at as since, p.merged_into is not null as merged,
           (select max(s.last_seen_at) from session s where s.person_id = p.id) as seen,
           exists (select from staff_member s where s.person_id = p.id) as staff,
           (select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'role', m.role) order by t.name), '[]')
              from team_member m join team t on t.id = m.team_id where m.person_id = p.id) as teams,
           (select coalesce(sum(t.raised_cents), 0)::bigint from member_credit c join member_total t on t.credit_id = c.id
             where c.person_id = p.id) as raised,
           (select coalesce(sum(t.gift_count), 0)::int from member_credit c join member_total t on t.credit_id = c.id
             where c.person_id = p.id) as gifts,
           (select count(*)::int from contribution c where c.entered_by = p.id) as logged,
           (select count(*)::int from gift_thanks g where g.thanked_by = p.id) as thanked,
           (select count(*)::int from contribution_remark r where r.said_by = p.id) as remarks,
           (select count(*)::int from team_version v where v.written_by = p.id) as wrote
      from person p where p.public_id = any(${ids}::text[])
     order by array_position(${ids}::text[], p.public_id)
  `.execute(db)
  return rows.map((row) => ({
    ...row,
    raised: cents(row.raised),
    since: new Date(row.since),
    seen: row.seen === null ? null : new Date(row.seen),
  }))
}
