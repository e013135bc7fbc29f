import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'

/** Whoever bought an order and can be written to, in their language; `undefined` for who left no address. */
export async function findBuyer(trx: Trx, orderPublicId: string) {
  const { rows } = await sql<{ name: string; email: string; language: Language; title: string }>`
    select o.buyer_name as name, o.buyer_email as email, o.language, v.title
      from ticket_order o join event e on e.id = o.event_id join event_version v on v.id = e.approved_version_id
     where o.public_id = ${orderPublicId} and o.buyer_email is not null`.execute(trx)
  return rows[0]
}
