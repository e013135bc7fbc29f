import { env } from '#app/platform/env.server.ts'
import { connectPayments } from './connect.server.ts'
import type { Payments } from './connect.server.ts'

let connected: Payments | undefined

/** The payment company as this deployment is configured to reach it; made on the first call. */
export function payments(): Payments {
  connected ??= connectPayments({
    secretKey: env.STRIPE_SECRET_KEY,
    apiBase: env.STRIPE_API_BASE === undefined ? null : new URL(env.STRIPE_API_BASE),
    webhookSecrets: env.STRIPE_WEBHOOK_SECRET,
  })
  return connected
}
