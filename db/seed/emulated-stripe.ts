import { z } from 'zod'
import { env } from '#app/platform/env.server.ts'

/** What donors and banks do at the emulator, through its control API, dated back. */
export const emulatedStripe = {
  pay: (checkoutId: string, visit: Visit) => tell(`/sessions/${checkoutId}/pay`, visit),
  refundInDashboard: (chargeId: string, amount: number, created: Date) =>
    tell(`/charges/${chargeId}/refund`, { amount, created }),
  openDispute: async (chargeId: string, created: Date) =>
    Made.parse(await tell(`/charges/${chargeId}/dispute`, { created })).id,
  winDispute: (disputeId: string, created: Date) => tell(`/disputes/${disputeId}/win`, { created }),
  loseDispute: (disputeId: string, created: Date) =>
    tell(`/disputes/${disputeId}/lose`, { created }),
  renew: (subscriptionId: string, month: { created: Date; declined?: boolean }) =>
    tell(`/subscriptions/${subscriptionId}/renew`, month),
  giveUp: (subscriptionId: string, created: Date) =>
    tell(`/subscriptions/${subscriptionId}/give-up`, { created }),
  payOut: (created: Date) => tell('/payouts', { created }),
}

export interface Visit {
  readonly email?: string
  readonly name: string
  readonly wallet?: 'apple_pay' | 'google_pay' | 'link' | 'us_bank_account'
  readonly created: Date
}

const Made = z.object({ id: z.string() })

async function tell(path: string, told: object): Promise<unknown> {
  const answer = await fetch(`${env.STRIPE_API_BASE}/_emulator${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(told),
  })
  if (!answer.ok) throw new Error(`The payment emulator refused ${path}: ${await answer.text()}`)
  const text = await answer.text()
  return text === '' ? undefined : JSON.parse(text)
}
