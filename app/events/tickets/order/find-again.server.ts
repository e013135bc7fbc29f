import { sql } from 'kysely'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { askForPatience } from '#app/people/patience.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { tellBuyer } from '../letters/tell-buyer.server.ts'

const PER_CLIENT: Limit = { name: 'orders-client', points: 30, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'orders-address', points: 3, seconds: 3600 }
/** How many orders are written of to one address at once, the latest. */
const MOST = 5

export type FindAnswer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<'email'> }

/**
 * Takes down that somebody asks for the orders of an address. Whether there are any is looked up by a job afterwards, so that
 * neither the answer nor the time it takes tells who has bought (S8).
 */
export async function answerFindForm(form: FormData, clientAddress: string): Promise<FindAnswer> {
  const values = typedIn(['email'], form)
  if (form.get('website')) return { kind: 'taken' }
  const submission = parseWithZod(form, { schema: z.object({ email: TypedEmail }) })
  if (submission.status !== 'success') {
    const errors = complaintsOf(['email'], submission.reply())
    return { kind: 'again', status: 400, answer: { values, errors } }
  }
  const { email } = submission.value
  const spent = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, email],
  ])
  if (!spent.allowed) {
    const errors = [{ field: 'email', message: askForPatience(spent.retryAfterSeconds) }]
    return { kind: 'again', status: 429, answer: { values, errors } }
  }
  await inTransaction((trx) => addJob(trx, 'mail-orders', { email, asking: newKey() }))
  return { kind: 'taken' }
}

/** Writes of the orders of an address that are somebody's and whose event is not long over. */
export async function mailOrdersJob(payload: unknown): Promise<void> {
  const { email } = z.object({ email: z.string() }).parse(payload)
  const { rows } = await sql<{ id: number }>`
    select o.id from ticket_order o join event e on e.id = o.event_id
      left join sale s on s.id = o.sale_id
     where o.buyer_email = ${email} and o.released_at is null and o.kind = 'tickets'
       and (o.way = 'free' or o.contribution_id is not null or s.status = 'paid')
       and (select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id)
           > ${now()}::timestamptz - interval '90 days'
     order by o.id desc limit ${MOST}`.execute(db)
  for (const { id } of rows) await inTransaction((trx) => tellBuyer(trx, id, 'again'))
}
