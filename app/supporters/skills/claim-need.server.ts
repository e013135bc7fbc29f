import { sql } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { HELPER, lockNeed, moveNeed } from './lock-need.server.ts'
import type { LockedNeed } from './lock-need.server.ts'
import { mayMove } from './need-state.ts'
import { isShownNeed } from './shown-need.server.ts'
import { findToday } from './today.server.ts'
import { tellHelper, tellKeepers } from './tell.server.ts'

interface Claim {
  readonly needPublicId: string
  readonly name: string
  readonly email: string
  readonly showsName: boolean
  readonly clientAddress: string
}

export type AskOutcome =
  /** The same for who is new and who has asked before (S8). */
  | { readonly kind: 'noted' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'skill-claim-client', points: 20, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'skill-claim-address', points: 6, seconds: 3600 }

/**
 * Somebody would do it. Nothing is promised before they press the button behind the link that we send them; until then who
 * asks again may say otherwise who they are and whether they may be named.
 */
export async function askForNeed(claim: Claim): Promise<AskOutcome> {
  const { needPublicId, name, email, showsName, clientAddress } = claim
  const need = await findOpenNeed(needPublicId)
  if (!need) return { kind: 'gone' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    const at = now()
    const asked = {
      name,
      shown_name: shownNameOf(showsName, name),
      language: currentLanguage(),
      asked_at: at,
      status_at: at,
    }
    const written = await trx
      .insertInto('skill_claim')
      .values({ ...asked, need_id: need.id, email, status: 'asked', erased_at: null })
      .onConflict((conflict) =>
        conflict
          .columns(['need_id', 'email'])
          // In plain words, as the index has it: a value from outside would hide from Postgres which index is meant.
          .where(sql<boolean>`status in ('asked', 'held')`)
          .doUpdateSet(asked)
          .where('skill_claim.status', '=', 'asked'),
      )
      .returning('id')
      .executeTakeFirst()
    // None: they pressed the button meanwhile, and have the letter that says so.
    if (written) await tellHelper(trx, written.id, 'confirm')
  })
  return { kind: 'noted' }
}

async function findOpenNeed(publicId: string): Promise<{ id: number } | undefined> {
  const { rows } = await sql<{ id: number }>`
    select n.id from skill_need n left join team t on t.id = n.team_id
     where n.public_id = ${publicId} and n.status = 'open' and ${isShownNeed}`.execute(db)
  return rows[0]
}

export type ClaimOutcome = 'yours' | 'taken' | 'given-up' | 'named' | 'gone'

/** They do it: the first who says so has it. Who comes second is told, and nothing was promised to them. */
export async function confirmClaim(claimPublicId: string): Promise<ClaimOutcome> {
  return await withClaim(claimPublicId, async (trx, need, claim) => {
    if (claim.status === 'held') return 'yours'
    if (claim.status !== 'asked') return 'gone'
    if (!claim.is_shown || !mayMove(need.status, 'claim')) return 'taken'
    await setClaim(trx, claim.id, 'held')
    await moveNeed(trx, need, { to: 'claimed', action: 'claim-skill-need', actor: HELPER })
    await tellHelper(trx, claim.id, 'yours')
    await tellKeepers(trx, need.id, { news: 'claimed', helper: shortName(claim.name) })
    return 'yours'
  })
}

/** They cannot do it after all: it is open again for others, unless its day is past. */
export async function giveUpClaim(claimPublicId: string): Promise<ClaimOutcome> {
  const today = await findToday()
  return await withClaim(claimPublicId, async (trx, need, claim) => {
    if (claim.status === 'asked') {
      await setClaim(trx, claim.id, 'given_up')
      return 'given-up'
    }
    if (claim.status !== 'held' || !mayMove(need.status, 'give-up')) return 'gone'
    await setClaim(trx, claim.id, 'given_up')
    await moveNeed(trx, need, {
      to: need.due_on < today ? 'lapsed' : 'open',
      action: 'give-up-skill-need',
      actor: HELPER,
    })
    await tellHelper(trx, claim.id, 'given-up')
    await tellKeepers(trx, need.id, {
      news: 'given-up',
      helper: shortName(claim.name),
    })
    return 'given-up'
  })
}

/** Whether their first name may stand on the team's page. Taking it off works always, once they are erased too (S40). */
export async function nameHelper(claimPublicId: string, showsName: boolean): Promise<ClaimOutcome> {
  return await withClaim(claimPublicId, async (trx, _need, claim) => {
    if (showsName && claim.name === null) return 'gone'
    await trx
      .updateTable('skill_claim')
      .set({ shown_name: shownNameOf(showsName, claim.name ?? '') })
      .where('id', '=', claim.id)
      .execute()
    return 'named'
  })
}

/** First name and initial (S35); a name that is none is not shown. */
function shownNameOf(showsName: boolean, name: string): string | null {
  return showsName ? shortName(name) || null : null
}

interface StandingClaim {
  readonly id: number
  readonly name: string | null
  readonly status: 'asked' | 'held' | 'given_up' | 'done'
  /** Whether the page of who asked is for all to see. */
  readonly is_shown: boolean
}

/** The need is locked before its claims are read, so that of two who press at once one has it. */
async function withClaim(
  publicId: string,
  work: (trx: Trx, need: LockedNeed, claim: StandingClaim) => Promise<ClaimOutcome>,
): Promise<ClaimOutcome> {
  return await inTransaction(async (trx) => {
    const about = await trx
      .selectFrom('skill_claim')
      .innerJoin('skill_need', 'skill_need.id', 'skill_claim.need_id')
      .select('skill_need.public_id')
      .where('skill_claim.public_id', '=', publicId)
      .executeTakeFirst()
    const need = about && (await lockNeed(trx, about.public_id, 'any'))
    if (!need) return 'gone'
    const { rows } = await sql<StandingClaim>`
      select c.id, c.name, c.status, ${isShownNeed} as is_shown
        from skill_claim c join skill_need n on n.id = c.need_id left join team t on t.id = n.team_id
       where c.public_id = ${publicId}`.execute(trx)
    const [claim] = rows
    return claim ? await work(trx, need, claim) : 'gone'
  })
}

async function setClaim(trx: Trx, id: number, status: 'held' | 'given_up'): Promise<void> {
  await trx
    .updateTable('skill_claim')
    .set({ status, status_at: now() })
    .where('id', '=', id)
    .execute()
}
