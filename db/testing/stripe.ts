import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { receiveNotice } from '#app/giving/receive-notice.server.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator, EmulatorOptions } from '#app/payments/emulator/emulator.ts'
import { env } from '#app/platform/env.server.ts'

export interface TestStripe extends Emulator {
  stop(): Promise<void>
  /** Books all that is still to be told, without faults, then stops: the books are proved on it after the file. */
  finish(): Promise<void>
}

/** A Stripe of this test file's own: spoken to over HTTP, its notices come over HTTP to our inbox. Before any payment is made. */
export async function startTestStripe(options: EmulatorOptions = {}): Promise<TestStripe> {
  const inbox = http.createServer((request, response) => {
    void buffer(request)
      .then((body) =>
        receiveNotice(body.toString(), String(request.headers['stripe-signature'] ?? '') || null),
      )
      .then((taken) => response.writeHead(taken === 'stored' ? 200 : 400).end())
      .catch(() => response.writeHead(503).end())
  })
  inbox.listen(0, '127.0.0.1')
  await new Promise((resolve) => inbox.once('listening', resolve))
  const { port } = inbox.address() as AddressInfo
  const [secret = ''] = env.STRIPE_WEBHOOK_SECRET
  const emulator = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret }],
    retryMs: [50, 100, 200],
    ...options,
  })
  env.STRIPE_API_BASE = emulator.url
  async function stop(): Promise<void> {
    await emulator.close()
    inbox.closeAllConnections()
    await new Promise((resolve) => inbox.close(resolve))
  }
  return Object.assign(emulator, {
    stop,
    async finish() {
      emulator.faults.clear()
      await emulator.deliverAll()
      await workInbox()
      await reconcile()
      await stop()
    },
  })
}
