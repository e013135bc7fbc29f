import { confirmGoods, logGoods } from '#app/contributions/goods.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { hexOf } from './money-plan.ts'

/** What was handed over for a yard sale: a couch that came, and books that wait for somebody to say so. */
export async function seedGoods(
  { team, captain, treasurer }: { team: string; captain: Hand; treasurer: Hand },
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
  await confirmGoods({ publicId: hexOf('couch'), by: treasurer })
  await logGoods({
    ...goods,
    key: hexOf('books'),
    giverName: 'Peter Schultz',
    giverEmail: null,
    description: 'Three boxes of books and a reading chair',
    givenOn: day(3),
  })
}
