import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { logGoods } from '#app/contributions/goods/log-goods.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { keepPhoto } from '#app/contributions/photo/keep-photo.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hexOf } from './money-plan.ts'
import { takePhotograph } from './photographs/take-photograph.ts'

interface Seeded {
  readonly team: string
  readonly captain: Hand
}

/** What was handed over for a yard sale: a couch that came, and books that wait for somebody to say so. */
export async function seedGoods(
  { team, captain, treasurer }: Seeded & { readonly treasurer: Hand },
  day: (ago: number) => string,
): Promise<void> {
  const goods = { teamSlug: team, giverAddress: null, place: 'The yard on Elm Street', by: captain }
  await logGoods({
    ...goods,
    key: hexOf('couch'),
    giverName: 'Rosa Delgado',
    giverEmail: 'rosa@example.com',
    description: 'A gray couch and two lamps',
    givenOn: day(9),
  })
  await confirmGoods({ publicId: hexOf('couch'), revision: 1, by: treasurer })
  await logGoods({
    ...goods,
    key: hexOf('books'),
    giverName: 'Peter Schultz',
    giverEmail: null,
    description: 'Three boxes of books and a reading chair',
    givenOn: day(3),
  })
}

/** What another team was given for its sale, with a photo of it. */
export async function seedPhotographedGoods(
  { team, captain }: Seeded,
  day: (ago: number) => string,
): Promise<void> {
  const key = hexOf('table')
  await logGoods({
    key,
    teamSlug: team,
    giverName: 'Gloria Xiong',
    giverEmail: 'gloria.xiong@example.com',
    giverAddress: null,
    description: 'A kitchen table with four chairs, for the garage sale',
    givenOn: day(2),
    place: 'Our garage on Lapham Street',
    by: captain,
  })
  const row = await db
    .selectFrom('goods_gift as g')
    .leftJoin('contribution_photo as p', 'p.goods_id', 'g.id')
    .select(['g.team_id', 'p.id as photo'])
    .where('g.public_id', '=', key)
    .executeTakeFirst()
  if (!row?.team_id || row.photo !== null) return
  const of = { kind: 'goods', publicId: key, teamId: row.team_id } as const
  await keepPhoto({ of, bytes: await takePhotograph('sale-on-the-lawn'), by: captain })
}
