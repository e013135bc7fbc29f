import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { OrderState } from './order-rows.server.ts'

/** How an order stands, in a word. */
export function OrderTag({ state }: { state: OrderState }) {
  return <Tag tone={tones[state]}>{say(`ticketDesk.state.${state}`)}</Tag>
}

const tones: Record<OrderState, TagTone> = {
  held: 'waiting',
  owed: 'waiting',
  'part-paid': 'waiting',
  paid: 'good',
  free: 'note',
  'given-back': 'quiet',
  'not-paid': 'quiet',
}
