import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Hand } from '../hand.ts'
import { findPlace } from '../log-contribution.server.ts'
import { recordGoods } from './lock-goods.server.ts'

/** Goods as whoever takes them in describes them; nobody but their giver says what they are worth (C10). */
export interface GoodsWords {
  readonly giverName: string
  readonly giverEmail: string | null
  readonly giverAddress: string | null
  readonly description: string
  /** A day of the organization's calendar. */
  readonly givenOn: string
  /** Where it was handed over. */
  readonly place: string
}

export interface GoodsWish extends GoodsWords {
  /** Made with the form: sent twice, it is logged once. 128 bits as hex. */
  readonly key: string
  readonly teamSlug: string | null
  readonly by: Hand
}

export type LoggedGoods = { kind: 'logged' | 'logged-before' | 'team-not-found' }

/** Notes goods that somebody gave. Their giver hears of it once staff say that they came. */
export async function logGoods(wish: GoodsWish): Promise<LoggedGoods> {
  return await inTransaction(async (trx) => await addGoods(trx, wish))
}

/** The same, of goods that came with something else that is written down at once. */
export async function addGoods(trx: Trx, wish: GoodsWish): Promise<LoggedGoods> {
  const place = await findPlace(trx, wish.teamSlug)
  if (!place) return { kind: 'team-not-found' }
  const row = await trx
    .insertInto('goods_gift')
    .values({
      public_id: wish.key,
      campaign_id: place.campaign_id,
      team_id: place.team_id,
      ...columnsOfGoods(wish),
      logged_by: wish.by.id,
    })
    .onConflict((conflict) => conflict.column('public_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return { kind: 'logged-before' }
  await recordGoods(trx, wish.key, wish.by, 'log-goods')
  return { kind: 'logged' }
}

export function columnsOfGoods(words: GoodsWords) {
  return {
    giver_name: words.giverName,
    giver_email: words.giverEmail,
    giver_address: words.giverAddress,
    description: words.description,
    given_on: words.givenOn,
    place: words.place,
  }
}
