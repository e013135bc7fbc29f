import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { tellSupporter } from './tell-supporter.server.ts'

interface WishToStand {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly town: string
  readonly showsName: boolean
  /** Of a team that everyone can see; left out for any other. */
  readonly teamId: number | null
  /** The words they agree to, as they were shown. */
  readonly consent: string
  readonly clientAddress: string
}

export type WishOutcome =
  /** The same for who is new and who stands already: the letter tells them which (S8). */
  { readonly kind: 'noted' } | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** A workshop of two hundred people shares one address of the internet. */
const PER_CLIENT: Limit = { name: 'stand-client', points: 250, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'stand-address', points: 3, seconds: 3600 }

/**
 * Somebody wants to stand with us: a letter asks whether it is they. What they say counts when they press its button, and
 * what was said last is what they see there; the team that they first came through stays theirs.
 */
export async function askToStand(wish: WishToStand): Promise<WishOutcome> {
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, wish.clientAddress],
    [PER_ADDRESS, wish.email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    const asked = await note(trx, wish)
    if (asked !== undefined) await tellSupporter(trx, asked, 'ask')
    else await tellAgain(trx, wish.email)
  })
  return { kind: 'noted' }
}

/** @returns `undefined` for who stands already: nobody else changes what they said. */
async function note(trx: Trx, wish: WishToStand): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into supporter (first_name, last_name, email, town, shows_name, team_id, language, consent, asked_at)
    values (${wish.firstName}, ${wish.lastName}, ${wish.email}, ${wish.town}, ${wish.showsName}, ${wish.teamId},
            ${currentLanguage()}, ${wish.consent}, ${now()})
    on conflict (email) do update
      set first_name = excluded.first_name, last_name = excluded.last_name, town = excluded.town,
          shows_name = excluded.shows_name, team_id = coalesce(supporter.team_id, excluded.team_id),
          language = excluded.language, consent = excluded.consent, asked_at = excluded.asked_at
      where supporter.confirmed_at is null or supporter.left_at is not null
    returning id`.execute(trx)
  return rows[0]?.id
}

async function tellAgain(trx: Trx, email: string): Promise<void> {
  const known = await trx
    .selectFrom('supporter')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  if (known) await tellSupporter(trx, known.id, 'again')
}
