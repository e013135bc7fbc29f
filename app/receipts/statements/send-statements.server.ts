import { sql } from 'kysely'
import { z } from 'zod'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import type { Language } from '#app/words/language.ts'

const Payload = z.object({ runId: z.int() })

/** As many donors at a time as are written to well within the seconds that a statement may take. */
const AT_ONCE = 500

/**
 * The job `send-statements`: tells the next donors of their year and asks for the job again. What is told, to whom, and how
 * far the run is stand in one transaction, so that after a crash it goes on where it was and nobody is written to twice.
 */
export async function sendStatementsJob(payload: unknown, atOnce = AT_ONCE): Promise<void> {
  const { runId } = Payload.parse(payload)
  await inTransaction(async (trx) => {
    const run = await trx
      .selectFrom('statement_run')
      .select(['id', 'year', 'last_email'])
      .where('id', '=', runId)
      .where('finished_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!run) return
    const emails = await nextEmails(trx, run, atOnce)
    const told = await makeStatements(trx, run, emails)
    await queueMessages(trx, told.filter(({ id }) => id !== null).map(letterOf))
    const finished = emails.length < atOnce
    await trx
      .updateTable('statement_run')
      .set((row) => ({
        last_email: emails.at(-1) ?? run.last_email,
        donors: row('donors', '+', told.length),
        letters: row('letters', '+', told.filter(({ id }) => id !== null).length),
        ...(finished && { finished_at: sql<Date>`now()` }),
      }))
      .where('id', '=', run.id)
      .execute()
    if (!finished)
      await addJob(trx, 'send-statements', { runId }, { key: `send-statements ${runId}` })
  })
}

/** Whoever has given, or was told of that year before, by address; each way of giving has an index that is read from where the last batch ended. */
async function nextEmails(
  trx: Trx,
  { year, last_email: after }: { readonly year: number; readonly last_email: string },
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select email from (
      (select distinct donor_email as email from gift where status = 'paid' and donor_email > ${after} order by 1 limit ${most})
      union
      (select distinct lower(giver_email) from contribution
        where giver_email is not null and lower(giver_email) > ${after} order by 1 limit ${most})
      union
      (select distinct lower(giver_email) from goods_gift
        where giver_email is not null and lower(giver_email) > ${after} order by 1 limit ${most})
      union
      (select distinct buyer_email from ticket_order where buyer_email > ${after} order by 1 limit ${most})
      union
      (select distinct payer_email from sale where payer_email > ${after} order by 1 limit ${most})
      union
      (select distinct email from year_statement where year = ${year} and email > ${after} order by 1 limit ${most})
    ) as given order by 1 limit ${most}
  `.execute(trx)
  return rows.map(({ email }) => email)
}

interface Told {
  /** `null` when the donor was told all of it before. */
  id: string | null
  email: string
  language: Language | null
  year: number
  donor_name: string | null
  payments: number
  goods: number
  amount_cents: number
  deductible_cents: number
  legal_name: string
  /** The day of the letter that this one replaces. */
  replaces: string | null
}

/**
 * One statement for each donor who gave in that year, from whichever address, unless the last one says the same. Who is met
 * again by another address was told by then. Of whom nothing is left the last one is replaced too, by one that says so.
 */
async function makeStatements(
  trx: Trx,
  run: { readonly id: number; readonly year: number },
  emails: readonly string[],
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with addresses as (
      select donor_of(address) as donor, donor_of(address) as email from unnest(${emails}::text[]) as walked (address)
      union
      select a.kept_email, a.email from donor_alias a
       where a.kept_email in (select donor_of(address) from unnest(${emails}::text[]) as walked (address))
    ), theirs as (
      select w.donor, r.id, g.language from addresses w join gift g on g.donor_email = w.email and g.status = 'paid'
        join receipt r on r.gift_id = g.id and r.voided_at is null
      union all
      select w.donor, r.id, null from addresses w join contribution c on lower(c.giver_email) = w.email
        join remittance_match m on m.contribution_id = c.id join receipt r on r.match_id = m.id and r.voided_at is null
      union all
      select w.donor, r.id, null from addresses w join goods_gift d on lower(d.giver_email) = w.email
        join receipt r on r.goods_id = d.id and r.voided_at is null
      union all
      select w.donor, r.id, k.language from addresses w join ticket_order k on k.buyer_email = w.email
        join receipt r on r.sale_id = k.sale_id and r.voided_at is null
      union all
      select w.donor, r.id, s.language from addresses w join sale s on s.payer_email = w.email
        join receipt r on r.sale_id = s.id and r.voided_at is null
    ), given as (
      select t.donor as email, array_agg(r.id order by r.donated_on, r.id) as receipt_ids,
             (array_agg(t.language order by r.id desc) filter (where t.language is not null))[1] as language,
             (array_agg(r.donor_name order by r.id desc) filter (where r.donor_name is not null))[1] as donor_name,
             count(*) filter (where r.goods_id is null) as payments, count(*) filter (where r.goods_id is not null) as goods,
             sum(r.amount_cents)::bigint as amount_cents, sum(r.deductible_cents)::bigint as deductible_cents
        from theirs t join receipt r on r.id = t.id
       where r.year = ${run.year}
       group by t.donor
    ), last as (
      select distinct on (s.email) s.email, s.version, s.receipt_ids, s.made_at from year_statement s
       where s.year = ${run.year} and s.email in (select donor from addresses) order by s.email, s.version desc
    ), told as (
      select g.email, g.receipt_ids, g.language, g.donor_name, g.payments, g.goods, g.amount_cents, g.deductible_cents from given g
      union all
      select l.email, '{}', (select m.language from message m join year_statement s on s.public_id = m.subject_id
                              where m.kind = 'year-statement' and s.email = l.email and s.year = ${run.year} order by m.id desc limit 1),
             (select r.donor_name from receipt r where r.id = any(l.receipt_ids) and r.donor_name is not null order by r.id desc limit 1),
             0, 0, 0, 0
        from last l where not exists (select from given g where g.email = l.email)
    ), made as (
      insert into year_statement (run_id, year, email, version, receipt_ids)
      select ${run.id}, ${run.year}, g.email, coalesce(l.version, 0) + 1, g.receipt_ids
        from told g left join last l on l.email = g.email
       where l.receipt_ids is distinct from g.receipt_ids
      on conflict (year, email, version) do nothing
      returning public_id, email
    )
    select m.public_id as id, g.email, g.language, ${run.year}::int as year, g.donor_name, g.payments, g.goods, g.amount_cents,
           g.deductible_cents, o.legal_name, (l.made_at at time zone o.time_zone)::date as replaces
      from told g left join made m on m.email = g.email left join last l on l.email = g.email cross join organization o
  `.execute(trx)
  return rows
}

function letterOf(told: Told) {
  return {
    kind: 'year-statement' as const,
    subjectId: told.id ?? '',
    to: told.email,
    ...(told.language && { language: told.language }),
    content: {
      year: told.year,
      donorName: told.donor_name,
      legalName: told.legal_name,
      payments: told.payments,
      goods: told.goods,
      amountCents: told.amount_cents,
      deductibleCents: told.deductible_cents,
      statementPath: `/statements/${told.id}`,
      replaces: told.replaces,
    },
  }
}
