import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Stripe } from 'stripe'
import type { Endpoint } from '../emulator/webhooks/courier.ts'

/** What the app would have received. */
interface Received {
  readonly event: Stripe.Event
  readonly raw: Buffer
  readonly signature: string | null
  readonly verified: boolean
}

export interface Hook {
  readonly endpoint: Endpoint
  readonly received: Received[]
  /** Says no to the next deliveries. */
  readonly refuse: (times: number) => void
  close(): Promise<void>
}

/** An address that takes webhooks and writes down what came, for tests. */
export async function startHook(): Promise<Hook> {
  const stripe = new Stripe('sk_test_x')
  const secret = 'whsec_of_the_test'
  const received: Received[] = []
  let refusals = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks)
      const signature = request.headers['stripe-signature']
      received.push(read(stripe, raw, typeof signature === 'string' ? signature : null, secret))
      response.statusCode = refusals-- > 0 ? 500 : 200
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: { url: `http://127.0.0.1:${port}/hook`, secret },
    received,
    refuse(times) {
      refusals = times
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function read(stripe: Stripe, raw: Buffer, signature: string | null, secret: string): Received {
  const event = JSON.parse(raw.toString()) as Stripe.Event
  try {
    stripe.webhooks.constructEvent(raw, signature ?? '', secret)
    return { event, raw, signature, verified: true }
  } catch {
    return { event, raw, signature, verified: false }
  }
}
