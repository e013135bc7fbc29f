import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { nothingPlanned } from './outing.ts'
import type { OutingText } from './outing.ts'

/** What one version says of the outing; of one that says nothing yet, what is usual. */
export async function findOutingText(
  versionId: number,
  trx: Trx | typeof db = db,
): Promise<OutingText> {
  const row = await trx
    .selectFrom('golf_outing')
    .selectAll()
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  if (!row) return nothingPlanned
  return {
    format: row.format,
    startKind: row.start_kind,
    startsAt: row.starts_at,
    teeInterval: row.tee_interval,
    checkInFrom: row.check_in_from,
    holes: row.holes,
    groupSize: row.group_size,
    dressCode: row.dress_code,
    included: row.included,
    headcountOn: row.headcount_on,
    proName: row.pro_name,
    proContact: row.pro_contact,
    contractOn: row.contract_on,
    deposit: row.deposit_cents === null ? null : cents(row.deposit_cents),
    raffleLicence: row.raffle_licence,
    raffleClass: row.raffle_class,
  }
}

/** Keeps it with the version that is being written. */
export async function keepOutingText(
  trx: Trx,
  versionId: number,
  outing: OutingText,
): Promise<void> {
  const columns = {
    format: outing.format,
    start_kind: outing.startKind,
    starts_at: outing.startsAt,
    tee_interval: outing.teeInterval,
    check_in_from: outing.checkInFrom,
    holes: outing.holes,
    group_size: outing.groupSize,
    dress_code: outing.dressCode,
    included: outing.included,
    headcount_on: outing.headcountOn,
    pro_name: outing.proName,
    pro_contact: outing.proContact,
    contract_on: outing.contractOn,
    deposit_cents: outing.deposit,
    raffle_licence: outing.raffleLicence,
    raffle_class: outing.raffleClass,
  }
  await trx
    .insertInto('golf_outing')
    .values({ ...columns, version_id: versionId })
    .onConflict((conflict) => conflict.column('version_id').doUpdateSet(columns))
    .execute()
}

/** It goes on in another version of the same outing. */
export async function copyOutingText(trx: Trx, from: number, to: number): Promise<void> {
  await sql`
    insert into golf_outing (version_id, format, start_kind, starts_at, tee_interval, check_in_from, holes, group_size, dress_code,
                             included, headcount_on, pro_name, pro_contact, contract_on, deposit_cents, raffle_licence,
                             raffle_class)
    select ${to}, format, start_kind, starts_at, tee_interval, check_in_from, holes, group_size, dress_code, included,
           headcount_on, pro_name, pro_contact, contract_on, deposit_cents, raffle_licence, raffle_class
      from golf_outing where version_id = ${from}`.execute(trx)
}

/**
 * It begins anew in another outing, so many days on: played the same way at the same hours, by the same people of the course.
 * What was signed, paid and licensed was for that day alone.
 */
export async function moveOutingText(
  trx: Trx,
  { from, to, days }: { readonly from: number; readonly to: number; readonly days: number },
): Promise<void> {
  await sql`
    insert into golf_outing (version_id, format, start_kind, starts_at, tee_interval, check_in_from, holes, group_size, dress_code,
                             included, headcount_on, pro_name, pro_contact)
    select ${to}, format, start_kind, starts_at, tee_interval, check_in_from, holes, group_size, dress_code, included,
           headcount_on + ${days}::int, pro_name, pro_contact
      from golf_outing where version_id = ${from}`.execute(trx)
}
