import { sql } from 'kysely'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** Why somebody cannot be erased yet: each is for staff to settle first. */
export interface Before {
  readonly opensDesk: boolean
  /** Of the organization itself, which letters name. */
  readonly isOrganization: boolean
  /** A gift of every month that still runs. */
  readonly givesMonthly: boolean
  /** Teams that they lead. */
  readonly leads: readonly { readonly slug: string; readonly name: string }[]
}

/** What stands in the way of erasing whoever an address belongs to. */
export async function findBefore(on: Db | Trx, email: string): Promise<Before> {
  const { rows } = await sql<Before>`
    select exists (select from staff_member s join person p on p.id = s.person_id where p.email = ${email}) as "opensDesk",
           exists (select from organization where lower(contact_email) = ${email}) as "isOrganization",
           exists (select from monthly_gift m join gift g on g.monthly_id = m.id
                    where lower(g.donor_email) = ${email} and m.status in ('active', 'behind')) as "givesMonthly",
           (select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name), '[]')
              from person p join team_member m on m.person_id = p.id join team t on t.id = m.team_id
             where p.email = ${email} and m.role = 'captain') as leads`.execute(on)
  const [before] = rows
  if (!before) throw new Error('a query without a table has one row')
  return before
}

export function isClear({ opensDesk, isOrganization, givesMonthly, leads }: Before): boolean {
  return !opensDesk && !isOrganization && !givesMonthly && leads.length === 0
}

/** Addresses that are said to be the same person's: accounts and donors that were made one, and an email that was changed. */
export async function findOtherAddresses(on: Db | Trx, email: string): Promise<string[]> {
  const { rows } = await sql<{ other: string }>`
    select case when email = ${email} then kept_email else email end as other
      from donor_alias where ${email} in (email, kept_email)
    union
    select k.email from person p join person k on k.id = p.merged_into where p.email = ${email}
    union
    select g.email from person p join person g on g.merged_into = p.id where p.email = ${email}
    union
    select case when old_email = ${email} then new_email else old_email end
      from email_change where ${email} in (old_email, new_email) and ended_how = 'changed'
    order by 1`.execute(on)
  return rows.map(({ other }) => other).filter((other) => !other.endsWith('@erased.invalid'))
}
