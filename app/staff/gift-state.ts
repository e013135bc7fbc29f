import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
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
      return { text: say('staff.giftState.notPaid'), tone: 'quiet' }
    case 'processing':
      return { text: say('staff.giftState.onItsWay'), tone: 'waiting' }
    case 'expired':
      return { text: say('staff.giftState.notFinished'), tone: 'quiet' }
    case 'failed':
      return { text: say('staff.giftState.failed'), tone: 'bad' }
    case 'void':
      return { text: say('staff.giftState.void'), tone: 'quiet' }
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
  if (disputed > 0) return { text: say('staff.giftState.disputed'), tone: 'bad' }
  if (lost > 0) return { text: say('staff.giftState.lost'), tone: 'bad' }
  if (refunded >= amount) return { text: say('staff.giftState.sentBack'), tone: 'bad' }
  if (refunded > 0) return { text: say('staff.giftState.partBack'), tone: 'note' }
  return { text: say('staff.giftState.paid'), tone: 'good' }
}
