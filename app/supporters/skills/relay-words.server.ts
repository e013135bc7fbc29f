import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { shortName } from '#app/members/member-name.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import type { Language } from '#app/words/language.ts'
import type { Keeper } from './keeper.ts'
import { isShownNeed } from './shown-need.server.ts'
import { findKeepers } from './tell.server.ts'

export type RelayOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_KEEPER: Limit = { name: 'skill-words-keeper', points: 30, seconds: 3600 }
const PER_OFFER: Limit = { name: 'skill-words-offer', points: 5, seconds: 86_400 }
const PER_CLAIM: Limit = { name: 'skill-words-claim', points: 10, seconds: 86_400 }

interface FromKeeper {
  readonly needPublicId: string
  readonly keeper: Keeper
  readonly words: string
  /** Whether the writer's own address is in the letter, so that an answer comes to them. */
  readonly answersToMe: boolean
}

interface Addressee {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly title: string
  readonly team: string | null
}

/** Asks somebody who offered it whether they would do this: by a letter of ours, since nobody is told their address (S34). */
export async function writeToOfferer(
  offerPublicId: string,
  asked: FromKeeper,
): Promise<RelayOutcome> {
  const { needPublicId, keeper } = asked
  const { rows } = await sql<Addressee>`
    select o.name, o.email, o.language, n.title, t.name as team
      from skill_need n left join team t on t.id = n.team_id
           join skill_offer o on n.skill = any(o.skills) and o.confirmed_at is not null and o.paused_at is null
     where n.public_id = ${needPublicId} and n.status = 'open' and ${isShownNeed} and ${ownNeed(keeper)}
       and o.public_id = ${offerPublicId}`.execute(db)
  const path = `/lend-your-gifts/needs/${needPublicId}`
  return await send(rows[0], [PER_OFFER, offerPublicId], { ...asked, about: 'offer', path })
}

/** Writes to who took it on, in the same way. */
export async function writeToHelper(asked: FromKeeper): Promise<RelayOutcome> {
  const { needPublicId, keeper } = asked
  const { rows } = await sql<Addressee & { readonly public_id: string }>`
    select c.name, c.email, c.language, c.public_id, n.title, t.name as team
      from skill_need n left join team t on t.id = n.team_id
           join skill_claim c on c.need_id = n.id and c.status in ('held', 'done') and c.erased_at is null
     where n.public_id = ${needPublicId} and ${ownNeed(keeper)}`.execute(db)
  const [helper] = rows
  return await send(helper, [PER_CLAIM, needPublicId], {
    ...asked,
    about: 'claim',
    claim: helper?.public_id ?? null,
    path: null,
  })
}

function ownNeed({ teamId }: Keeper) {
  return teamId === 'any' ? sql<boolean>`true` : sql<boolean>`n.team_id = ${teamId}`
}

interface Sending extends FromKeeper {
  readonly about: 'offer' | 'claim'
  readonly claim?: string | null
  readonly path: string | null
}

async function send(
  to: Addressee | undefined,
  [limit, key]: readonly [Limit, string],
  { keeper, words, answersToMe, about, claim = null, path }: Sending,
): Promise<RelayOutcome> {
  if (!to) return { kind: 'not-found' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_KEEPER, String(keeper.person.id)],
    [limit, key],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    await queueMessage(trx, {
      kind: 'skill-words',
      subjectId: newKey(),
      to: to.email,
      language: to.language,
      content: {
        about,
        name: to.name,
        title: to.title,
        from: to.team,
        words,
        replyTo: answersToMe ? keeper.person.email : null,
        claim,
        path,
      },
    })
  })
  return { kind: 'sent' }
}

/** Whoever took it on writes to those who asked; their address stays with us. */
export async function writeToKeepers(claimPublicId: string, words: string): Promise<RelayOutcome> {
  const claim = await db
    .selectFrom('skill_claim')
    .select(['need_id', 'name', 'status'])
    .where('public_id', '=', claimPublicId)
    .where('status', 'in', ['held', 'done'])
    .executeTakeFirst()
  if (!claim) return { kind: 'not-found' }
  const { allowed, retryAfterSeconds } = await spendEach([[PER_CLAIM, claimPublicId]])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction((trx) => toKeepers(trx, claim.need_id, { name: claim.name, words }))
  return { kind: 'sent' }
}

async function toKeepers(
  trx: Trx,
  needId: number,
  { name, words }: { readonly name: string | null; readonly words: string },
): Promise<void> {
  const found = await findKeepers(trx, needId)
  if (!found) return
  const { need, desk } = found
  const message = {
    kind: 'skill-words' as const,
    subjectId: newKey(),
    content: {
      about: 'need' as const,
      name: '',
      title: need.title,
      from: shortName(name),
      words,
      replyTo: null,
      claim: null,
      path: desk,
    },
  }
  if (need.team_id === null) await queueMessage(trx, { ...message, to: need.email })
  else await tellCaptains(trx, need.team_id, message)
}
