import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { House } from '../letter.ts'
import { findMessageKind } from '../message-kinds.server.ts'

/** An organization as its letters name it. */
export const aHouse: House = {
  name: 'Lakeside Refuge',
  legalName: 'Lakeside Refuge, Inc.',
  address: '414 E Walnut St',
  contactEmail: 'hello@lakeside.example',
  timeZone: 'America/Chicago',
  currency: 'usd',
  baseUrl: 'https://give.example.org',
  brandColor: null,
  logo: null,
}

/** What each letter to an address tells, the oldest first. */
export async function newsTo(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select(sql<string>`content ->> 'news'`.as('news'))
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
  return rows.map(({ news }) => news)
}

/** Every letter to an address, or those of one kind, as they are composed to be sent, the oldest first. */
export async function lettersTo(email: string, kind?: string) {
  const rows = await db
    .selectFrom('message')
    .select(['kind', 'content'])
    .where('to_address', '=', email)
    .$if(kind !== undefined, (letters) => letters.where('kind', '=', kind ?? ''))
    .orderBy('id')
    .execute()
  return rows.map(({ kind, content }) => findMessageKind(kind)?.compose(content, aHouse))
}
