import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'

interface Bought {
  key: number
  package_id: number
  name: string
  included: string
  language: Language
  /** Of a group of places, how many are there, and how many it has in all. */
  here: number
  whole: number
}

/**
 * What some tickets bring whoever paid, in the words that were read when they were ordered: "1 × Foursome: Golf, cart and
 * dinner". Tickets that bring nothing of value are not named, nor those that are given up.
 * @returns by the key that was given with each ticket.
 */
export async function describeTickets(
  trx: Trx,
  tickets: readonly { readonly key: number; readonly ticketId: number }[],
): Promise<Map<number, string>> {
  if (tickets.length === 0) return new Map()
  const { rows } = await sql<Bought>`
    select k.key, t.package_id, x.name, x.included, o.language, count(*)::int as here, max(u.whole)::int as whole
      from unnest(${tickets.map(({ key }) => key)}::bigint[], ${tickets.map(({ ticketId }) => ticketId)}::bigint[]) as k (key, ticket_id)
      join ticket t on t.id = k.ticket_id and t.fair_value_cents > 0 and not t.kept_as_gift
      join ticket_order o on o.id = t.order_id
      cross join lateral (
        select count(*) as whole from ticket w
         where w.order_id = t.order_id and w.package_id = t.package_id and w.unit = t.unit and w.fair_value_cents > 0
      ) u
      cross join lateral (
        select y.name, y.included from package_text y join event_version e on e.id = y.version_id and e.decision = 'approved'
         where y.package_id = t.package_id
         order by e.decided_at <= o.created_at desc, case when e.decided_at <= o.created_at then e.id else -e.id end desc limit 1
      ) x
     group by k.key, t.package_id, x.name, x.included, o.language, t.order_id, t.unit
     order by k.key, t.package_id, t.order_id, t.unit
  `.execute(trx)
  const byKey = new Map<number, Bought[]>()
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row])
  return new Map([...byKey].map(([key, bought]) => [key, describe(bought)]))
}

function describe(bought: readonly Bought[]): string {
  const wholes = new Map<number, { readonly of: Bought; readonly units: number }>()
  for (const of of bought.filter(({ here, whole }) => here === whole))
    wholes.set(of.package_id, { of, units: (wholes.get(of.package_id)?.units ?? 0) + 1 })
  return [
    ...[...wholes.values()].map(({ of, units }) => withIncluded(`${units} × ${of.name}`, of)),
    ...bought.filter(({ here, whole }) => here < whole).map((of) => withIncluded(sayPart(of), of)),
  ].join('; ')
}

function sayPart({ here, whole, name, language }: Bought): string {
  return inLanguage(language, () => say('ticketMoney.bought.part', { here, whole, name }))
}

function withIncluded(words: string, { included }: Bought): string {
  return included === '' ? words : `${words}: ${included}`
}
