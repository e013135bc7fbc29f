import type { TagTone } from '#app/ui/tag.tsx'
import type { ListedGift } from './gift-list.server.ts'

interface StateWords {
  readonly text: string
  readonly tone: TagTone
}

/** How a gift stands, in two words. */
export function sayGiftState(
  gift: Pick<ListedGift, 'status' | 'amount' | 'refunded' | 'lost' | 'disputed'>,
): StateWords {
  switch (gift.status) {
    case 'started':
      return { text: 'Not paid', tone: 'quiet' }
    case 'processing':
      return { text: 'On its way', tone: 'waiting' }
    case 'expired':
      return { text: 'Not finished', tone: 'quiet' }
    case 'failed':
      return { text: 'Failed', tone: 'bad' }
    case 'paid':
      return sayPaid(gift)
  }
}

function sayPaid({
  amount,
  refunded,
  lost,
  disputed,
}: Pick<ListedGift, 'amount' | 'refunded' | 'lost' | 'disputed'>): StateWords {
  if (disputed > 0) return { text: 'Disputed', tone: 'bad' }
  if (lost > 0) return { text: 'Lost to the bank', tone: 'bad' }
  if (refunded >= amount) return { text: 'Sent back', tone: 'bad' }
  if (refunded > 0) return { text: 'Part sent back', tone: 'note' }
  return { text: 'Paid', tone: 'good' }
}
