import type { GiveBackWish } from '../give-back.server.ts'
import type { AnOrder } from './paid.ts'

/** The team gives some places of an order back, unless it says otherwise. */
export function wishFor(
  { publicId }: Pick<AnOrder, 'publicId'>,
  ticketPublicIds: readonly string[],
  wish: Partial<GiveBackWish> = {},
): GiveBackWish {
  return {
    orderPublicId: publicId,
    ticketPublicIds,
    as: 'team',
    why: 'given_back',
    reason: 'They cannot come',
    by: null,
    ...wish,
  }
}
