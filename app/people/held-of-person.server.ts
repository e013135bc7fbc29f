import { sql } from 'kysely'
import { isLetterTo } from '#app/mail/forgotten-address.server.ts'
import { heldRows, namesAddress, wholeAddress } from './holding.ts'
import type { Holding } from './holding.ts'

/** The letter that says that it is done: it goes with the address once it is sent. */
const LAST = 'person-erased'

/** Letters that we wrote to them, and what letters to others say of their address. */
const letters: Holding = {
  kind: 'letters',
  find: (on, email) =>
    heldRows(
      on,
      sql`select kind, created_at, sent_at from message
           where ${isLetterTo(email)} and kind <> ${LAST}
          union all
          select kind, created_at, sent_at from message
           where lower(to_address) <> ${email} and ${inContent(email)}
           order by created_at`,
    ),
  async erase(trx, email) {
    await sql`delete from message where ${isLetterTo(email)} and kind <> ${LAST}`.execute(trx)
    await sql`
      update message set content = regexp_replace(content::text, ${wholeAddress(email)}, ${NOBODY}, 'gi')::jsonb
       where ${inContent(email)}`.execute(trx)
  },
}

/** In the place of an address in a letter to somebody else. */
const NOBODY = 'erased@erased.invalid'

const inContent = (email: string) => namesAddress(sql`content::text`, email)

/** What Stripe told us with their address in it: it was worked off, and Stripe still has it. */
const notices: Holding = {
  kind: 'notices',
  find: (on, email) =>
    heldRows(
      on,
      sql`select type, created_at from stripe_event where ${tellsOf(email)} order by created_at`,
    ),
  async erase(trx, email) {
    await sql`
      update stripe_event set payload = '{}'
       where id in (select id from stripe_event where ${tellsOf(email)} order by id for update)`.execute(
      trx,
    )
  },
}

const tellsOf = (email: string) => namesAddress(sql`payload::text`, email)

export const heldOfPerson: readonly Holding[] = [letters, notices]
