import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

/** How a sale stands, as a list says it; `returned`: all of it went back. */
export type SaleState = 'waiting' | 'paying' | 'paid' | 'expired' | 'failed' | 'returned'

interface SaleRow {
  readonly status: 'started' | 'paid' | 'expired' | 'failed'
  readonly amount_cents: number
  readonly extra_cents: number
  readonly refunded_cents: number
  readonly lost_cents: number
  readonly expires_at: Date
  readonly checkout_id: string | null
}

export function standingOfRow(sale: SaleRow): SaleState {
  switch (sale.status) {
    case 'started':
      return sale.checkout_id === null ? 'waiting' : 'paying'
    case 'paid': {
      const gone = sale.refunded_cents + sale.lost_cents
      return gone >= sale.amount_cents + sale.extra_cents ? 'returned' : 'paid'
    }
    case 'expired':
    case 'failed':
      return sale.status
  }
}

export function sayStanding(standing: SaleState): {
  readonly text: string
  readonly tone: TagTone
} {
  return { text: say(`qr.standing.${standing}`), tone: tones[standing] }
}

const tones: Record<SaleState, TagTone> = {
  waiting: 'waiting',
  paying: 'waiting',
  paid: 'good',
  expired: 'quiet',
  failed: 'bad',
  returned: 'note',
}
