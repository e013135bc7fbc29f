import { openMark, sealMark } from '#app/platform/seal.server.ts'

/** Names a gift on a captain's pages: sealed, since the donor's own page of it opens by its public id (S4, S5). */
export function giftMark(giftId: number): string {
  return sealMark('gift', giftId)
}

/** The gift of a mark, or `null` for what is not one of ours. */
export function openGiftMark(mark: string): number | null {
  const id = openMark('gift', mark)
  return id === null ? null : Number(id)
}
