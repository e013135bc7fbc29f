import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { UNNAMED_CAPTAIN } from '#app/teams/start-team.server.ts'
import type { Language } from '#app/words/language.ts'
import { giftsOfTeam } from '../gifts-of-team.ts'
import { standingGift, thanksState } from './thanks-state.server.ts'

export interface Thanks {
  readonly teamId: number
  readonly by: { readonly id: number; readonly email: string }
  readonly giftIds: readonly number[]
  /** `null`: ours, in the language of each donor. */
  readonly words: string | null
  /** Whether the captain's address is in the letters. */
  readonly answers: 'to-captain' | 'to-us'
}

/**
 * Thanks for gifts by letters that we send: one letter a donor, and one time a gift, whoever of the captains is first.
 * Gifts that may not be thanked for are passed over.
 * @param claim of tests alone: how gifts are taken, so that they show what goes wrong without it.
 * @returns how many gifts were thanked for now.
 */
export async function thankDonors(thanks: Thanks, claim = claimGifts): Promise<number> {
  return await inTransaction(async (trx) => {
    const claimed = await claim(trx, thanks)
    if (claimed.length === 0) return 0
    const gifts = await findGifts(trx, claimed, thanks)
    await queueMessages(
      trx,
      byDonor(gifts).map((ofOne) => letterTo(ofOne, thanks)),
    )
    return claimed.length
  })
}

/** The row of a gift is its claim: who comes second waits for the first and then finds it taken. */
async function claimGifts(trx: Trx, { teamId, by, giftIds, words }: Thanks): Promise<number[]> {
  const { rows } = await sql<{ gift_id: number }>`
    insert into gift_thanks (gift_id, thanked_by, thanked_at, words)
    select g.id, ${by.id}, ${now()}, ${words} from ${giftsOfTeam(teamId)} join team t on t.id = ${teamId}
     where g.id = any(${giftIds}::bigint[]) and t.status in ('live', 'closed')
       and ${standingGift} and ${thanksState(by.email)} = 'to-thank'
     order by g.id
    on conflict (gift_id) do nothing
    returning gift_id`.execute(trx)
  return rows.map(({ gift_id }) => gift_id)
}

interface Gift {
  readonly public_id: string
  readonly donor_email: string
  readonly donor_name: string | null
  readonly anonymous: boolean
  readonly language: Language
  readonly slug: string
  readonly team_name: string
  readonly captain_name: string | null
}

async function findGifts(
  trx: Trx,
  ids: readonly number[],
  { teamId, by }: Thanks,
): Promise<Gift[]> {
  const { rows } = await sql<Gift>`
    select g.public_id, g.donor_email, g.anonymous, g.language, t.slug, t.name as team_name,
           coalesce(case when not g.anonymous then g.shown_name end, g.donor_name) as donor_name,
           nullif(m.display_name, ${UNNAMED_CAPTAIN}) as captain_name
      from gift g join team t on t.id = ${teamId}
      left join team_member m on m.team_id = t.id and m.person_id = ${by.id}
     where g.id = any(${ids}::bigint[])
     order by g.paid_at desc, g.id desc`.execute(trx)
  return rows
}

/** A named and an anonymous gift of the same donor are not told in one letter, as if we knew them for one (S4). */
function byDonor(gifts: readonly Gift[]): (readonly [Gift, ...Gift[]])[] {
  const donors = new Map<string, [Gift, ...Gift[]]>()
  for (const gift of gifts) {
    const key = `${gift.anonymous} ${gift.donor_email.toLowerCase()}`
    const known = donors.get(key)
    if (known) known.push(gift)
    else donors.set(key, [gift])
  }
  return [...donors.values()]
}

function letterTo(gifts: readonly [Gift, ...Gift[]], { by, words, answers }: Thanks) {
  const [newest] = gifts
  return {
    kind: 'gift-thanks' as const,
    subjectId: newest.public_id,
    to: newest.donor_email,
    language: newest.language,
    content: {
      donorName: newest.donor_name,
      anonymous: newest.anonymous,
      gifts: gifts.length,
      teamName: newest.team_name,
      slug: newest.slug,
      captainName: newest.captain_name,
      words,
      replyTo: answers === 'to-captain' ? by.email : null,
      stopPath: `/thank-yous/${sealMark('no thanks', newest.donor_email.toLowerCase())}`,
    },
  }
}
