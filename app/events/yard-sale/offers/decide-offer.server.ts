import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { takeBackGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { addGoods } from '#app/contributions/goods/log-goods.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { lockOffer } from './lock-offer.server.ts'
import type { LockedOffer } from './lock-offer.server.ts'
import { GIVER, moveOffer } from './move-offer.server.ts'
import type { MovedOffer } from './move-offer.server.ts'
import { tellGiver } from './tell-giver.server.ts'

interface Deciding {
  readonly captain: CaptainOf
  readonly publicId: string
}

interface Replying extends Deciding {
  /** In the lead's own words; empty: those that are ready, in the giver's language. */
  readonly reply: string
}

export type DecidedOffer = MovedOffer | 'not-found'

/** Says yes, as far as there is room; the giver is told and books a time. */
export async function acceptOffer({ reply, ...deciding }: Replying): Promise<DecidedOffer> {
  return await withOfferOf(deciding, async (trx, event, offer) => {
    if (event.status !== 'published') return 'not-now'
    const moved = await moveOffer(trx, event, offer, {
      move: 'accept',
      actor: deciding.captain.actor,
    })
    if (moved === 'moved') await tellGiver(trx, offer.id, 'accepted', reply)
    return moved
  })
}

/** Says no, kindly. */
export async function declineOffer({ reply, ...deciding }: Replying): Promise<DecidedOffer> {
  return await withOfferOf(deciding, async (trx, event, offer) => {
    const moved = await moveOffer(trx, event, offer, {
      move: 'decline',
      actor: deciding.captain.actor,
    })
    if (moved === 'moved') await tellGiver(trx, offer.id, 'declined', reply)
    return moved
  })
}

/**
 * It came. Whoever wished for an acknowledgement gets one: what was offered is logged as goods, described and never valued
 * (C10), and waits for staff like goods that a captain logged.
 */
export async function receiveOffer(deciding: Deciding): Promise<DecidedOffer> {
  return await withOfferOf(deciding, async (trx, event, offer) => {
    const moved = await moveOffer(trx, event, offer, {
      move: 'receive',
      actor: deciding.captain.actor,
    })
    if (moved === 'moved' && offer.wants_letter)
      await acknowledge(trx, event, offer, deciding.captain)
    return moved
  })
}

/** Nobody came, or nobody was there. */
export async function missOffer(deciding: Deciding): Promise<DecidedOffer> {
  return await withOfferOf(deciding, (trx, event, offer) =>
    moveOffer(trx, event, offer, { move: 'miss', actor: deciding.captain.actor }),
  )
}

/** Takes back that it came or did not come; not when staff have acknowledged it. */
export async function putBackOffer(
  deciding: Deciding,
): Promise<DecidedOffer | 'acknowledged-before'> {
  return await withOfferOf(deciding, async (trx, event, offer) => {
    if (!(await forgetGoods(trx, offer, deciding.captain))) return 'acknowledged-before'
    return await moveOffer(trx, event, offer, {
      move: offer.slot_id === null ? 'put-back' : 'put-back-to-slot',
      actor: deciding.captain.actor,
    })
  })
}

/** The giver keeps it after all. */
export async function withdrawOffer(publicId: string): Promise<DecidedOffer> {
  return await inTransaction(async (trx) => {
    const found = await lockOffer(trx, publicId)
    if (!found) return 'not-found'
    const moved = await moveOffer(trx, found.event, found.offer, {
      move: 'withdraw',
      actor: GIVER,
    })
    if (moved === 'moved') await tellGiver(trx, found.offer.id, 'withdrawn')
    return moved
  })
}

/** Of the captain's own team only: another's is as if it were not there (S5). */
async function withOfferOf<Outcome>(
  { captain, publicId }: Deciding,
  work: (trx: Trx, event: LockedEvent, offer: LockedOffer) => Promise<Outcome>,
): Promise<Outcome | 'not-found'> {
  return await inTransaction(async (trx) => {
    const found = await lockOffer(trx, publicId)
    if (found?.event.team_id !== captain.team.id) return 'not-found'
    return await work(trx, found.event, found.offer)
  })
}

async function acknowledge(
  trx: Trx,
  event: LockedEvent,
  offer: LockedOffer,
  { person, actor }: CaptainOf,
): Promise<void> {
  const sale = await trx
    .selectFrom('event_version')
    .select(['title', 'town'])
    .where('id', '=', event.approved_version_id)
    .executeTakeFirst()
  const key = newEntryKey()
  const { timeZone } = await requireOrganization()
  await addGoods(trx, {
    key,
    teamSlug: event.team_slug,
    giverName: offer.name ?? '',
    giverEmail: offer.email,
    giverAddress: null,
    description:
      offer.boxes === 0
        ? offer.description
        : say('offers.goodsInBoxes', { what: offer.description, n: offer.boxes }),
    givenOn: dayIn(timeZone, now()),
    place: [sale?.title, sale?.town].filter(Boolean).join(', '),
    by: { id: person.id, label: actor.label },
  })
  await trx
    .updateTable('item_offer')
    .set((row) => ({
      goods_id: row.selectFrom('goods_gift').select('id').where('public_id', '=', key),
    }))
    .where('id', '=', offer.id)
    .execute()
}

/** @returns false when staff have said that it came: then it stays as it was acknowledged. */
async function forgetGoods(
  trx: Trx,
  offer: LockedOffer,
  { team, person, actor }: CaptainOf,
): Promise<boolean> {
  if (offer.goods_id === null) return true
  const goods = await trx
    .selectFrom('goods_gift')
    .select(['public_id', 'voided_at'])
    .where('id', '=', offer.goods_id)
    .executeTakeFirstOrThrow()
  if (goods.voided_at === null) {
    const outcome = await takeBackGoods(trx, {
      publicId: goods.public_id,
      reason: say('offers.goodsTakenBack'),
      teamId: team.id,
      by: { id: person.id, label: actor.label },
    })
    if (outcome !== 'withdrawn') return false
  }
  await trx.updateTable('item_offer').set({ goods_id: null }).where('id', '=', offer.id).execute()
  return true
}
