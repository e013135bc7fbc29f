import { sql } from 'kysely'
import type { NewMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import type { Language } from '#app/words/language.ts'
import type { Dedicated } from '#db/schema/gifts.ts'

/** A gift that was paid just now, as far as its card is concerned. */
export interface CardGift {
  readonly public_id: string
  readonly language: Language
  readonly dedicated_as: Dedicated | null
  readonly dedicated_to: string | null
  readonly card_email: string | null
  readonly card_from: string | null
  readonly card_words: string | null
  readonly slug: string | null
  readonly team_name: string | null
  readonly team_shown: boolean
  readonly campaign_name: string
}

/** A mailbox gets no more of these in a day, however many people give. */
const MOST_A_DAY = 3

/**
 * The cards of gifts that are paid now. Who wished no more of them gets none, and nobody is told so: it would tell on them.
 * @param takeTurns what makes two bookings at once count one after the other; a test shows what happens without.
 */
export async function cardLetters(
  trx: Trx,
  gifts: readonly CardGift[],
  takeTurns = lockMailboxes,
): Promise<NewMessage<'e-card'>[]> {
  const letters = gifts.flatMap(letterOf)
  if (letters.length === 0) return []
  const addresses = [...new Set(letters.map(({ to }) => to))].toSorted()
  await takeTurns(trx, addresses)
  const room = await findRoom(trx, addresses)
  return letters.filter(({ to }) => {
    const left = room.get(to) ?? 0
    room.set(to, left - 1)
    return left > 0
  })
}

/** A gift that went back is told to nobody any more; a card that is out cannot be called back. */
export async function withdrawCards(trx: Trx, giftPublicIds: readonly string[]): Promise<void> {
  if (giftPublicIds.length === 0) return
  await trx
    .deleteFrom('message')
    .where('kind', '=', 'e-card')
    .where('subject_id', 'in', giftPublicIds)
    .where('sent_at', 'is', null)
    .execute()
}

/** In one order for all, so that two never wait for each other; the last locks that a booking takes. */
export async function lockMailboxes(trx: Trx, addresses: readonly string[]): Promise<void> {
  for (const address of addresses)
    await sql`select pg_advisory_xact_lock(hashtext('e-card'), hashtext(${address}))`.execute(trx)
}

function letterOf(gift: CardGift): NewMessage<'e-card'>[] {
  const { dedicated_as: as, dedicated_to: name, card_email: to, card_from: from } = gift
  if (as === null || name === null || to === null || from === null) return []
  return [
    {
      kind: 'e-card',
      subjectId: gift.public_id,
      to,
      language: gift.language,
      content: {
        as,
        to: name,
        from,
        words: gift.card_words,
        teamName: gift.team_name,
        campaignName: gift.campaign_name,
        pagePath: gift.slug === null ? '/' : gift.team_shown ? `/teams/${gift.slug}` : null,
        refusalPath: refusalPathOf(to),
      },
    },
  ]
}

/** Where whoever got a card says that they wish no more. The address is sealed: the link tells it to nobody, and none can be made up. */
function refusalPathOf(email: string): string {
  return `/cards/${sealMark('no cards', email)}/refusal`
}

async function findRoom(trx: Trx, addresses: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ address: string; room: number }>`
    select a.address, case when exists (select from card_refusal r where r.email = a.address) then 0
             else ${MOST_A_DAY} - (select count(*) from message m where m.kind = 'e-card' and m.to_address = a.address
                                     and m.created_at > now() - interval '1 day') end as room
      from unnest(${addresses}::text[]) as a (address)
  `.execute(trx)
  return new Map(rows.map(({ address, room }) => [address, room]))
}
