import type pg from 'pg'
import type { FullSite } from '#app/testing/full-site.ts'
import { findTextColumns } from '#app/testing/tables.ts'
import type { TextColumn } from '#app/testing/tables.ts'

/** The organization's own address, which whoever is erased does not take along. */
export const OF_NOBODY = ['organization.contact_email']

export function nameOf({ table, column }: TextColumn): string {
  return `${table}.${column}`
}

/** Puts an address in lower case into a row of every column that can hold one. @returns the columns. */
export async function plantAddress(
  owner: pg.Client,
  site: FullSite,
  email: string,
): Promise<string[]> {
  const done: string[] = []
  for (const each of await findTextColumns(owner)) {
    const name = nameOf(each)
    if (OF_NOBODY.includes(name) || !/email$|[.]to_address$|[.]pro_contact$/.test(name)) continue
    // A member, who leads no team.
    const row =
      name === 'person.email'
        ? `id = ${site.member.id}`
        : `ctid = (select ctid from "${each.table}" order by "${each.column}" is null, "${each.column}" = '${email}' limit 1)`
    if (name === 'donor_alias.kept_email')
      await owner.query(
        `insert into donor_alias select 'other@example.org', '${email}', merged_by, merged_at, reason from donor_alias`,
      )
    else await owner.query(`update "${each.table}" set "${each.column}" = '${email}' where ${row}`)
    done.push(name)
  }
  await owner.query(`
    update stripe_event set payload = '{"email": "${email.toUpperCase()}"}';
    update message set content = content || '{"from": "Write to ${email}!"}'
     where id in (select id from message where to_address <> '${email}' order by id limit 2);
    update statement_run set last_email = '${email}'`)
  return done
}

/** Every column that still holds the address somewhere. */
export async function whereItStands(owner: pg.Client, email: string): Promise<string[]> {
  const found: string[] = []
  for (const each of await findTextColumns(owner)) {
    const { rows } = await owner.query(
      `select from "${each.table}" where position('${email}' in lower("${each.column}"::text)) > 0 limit 1`,
    )
    if (rows.length > 0) found.push(nameOf(each))
  }
  return found
}
