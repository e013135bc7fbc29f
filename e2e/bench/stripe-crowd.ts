import { createHmac } from 'node:crypto'
import http from 'node:http'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { WEBHOOK_SECRET } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'

/** A gift that was paid at the payment company, and the notice that tells of it and was not sent yet. */
export interface UntoldGift {
  readonly giftId: string
  readonly body: string
}

export async function startBenchStripe(): Promise<Emulator> {
  process.env.APP_MODE ??= 'test'
  return await startStripeEmulator()
}

/** Makes paid gifts of which the app has not heard, spread over some teams. */
export async function payUntold(
  { database, stripe }: AppUnderLoad,
  { gifts, teams }: { gifts: number; teams: number },
): Promise<UntoldGift[]> {
  const { rows } = await database.query<{ public_id: string }>(
    `insert into gift (campaign_id, team_id, amount_cents, currency, shown_name)
     select 1, 10 + floor(random() * $2), 2500, 'usd', 'Crowd' from generate_series(1, $1) returning public_id`,
    [gifts, teams],
  )
  const untold: UntoldGift[] = []
  for (const { public_id } of rows) {
    const session = await openCheckout(stripe, public_id)
    stripe.pay(session, { email: 'crowd@bench.example', name: 'Crowd' })
    untold.push({ giftId: public_id, body: await noticeOf(stripe, session) })
  }
  return untold
}

/** Delivers notices as the payment company does, some at once; resolves when all are answered. */
export async function tell(
  app: AppUnderLoad,
  untold: readonly UntoldGift[],
  atOnce: number,
): Promise<void> {
  let next = 0
  async function tellNext(): Promise<void> {
    for (let gift = untold[next++]; gift; gift = untold[next++]) await tellOne(app, gift)
  }
  await Promise.all(Array.from({ length: atOnce }, tellNext))
}

/** Kept open, as the payment company keeps them. */
const connections = new http.Agent({ keepAlive: true })

export function tellOne({ url }: AppUnderLoad, { body }: Pick<UntoldGift, 'body'>): Promise<void> {
  const time = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${time}.${body}`).digest('hex')
  const headers = {
    'Stripe-Signature': `t=${time},v1=${signature}`,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    http
      .request(`${url}/webhooks/stripe`, { method: 'POST', agent: connections, headers })
      .once('error', reject)
      .once('response', ({ statusCode }: http.IncomingMessage) => {
        if (statusCode !== 200) reject(new Error(`The app refused a notice: ${statusCode}`))
      })
      .once('response', (answer: http.IncomingMessage) => answer.resume().once('end', resolve))
      .end(body)
  })
}

/** Waits until every one of the gifts is counted, asking every so many milliseconds, only for those that were not yet. */
export async function untilCounted(
  { database }: AppUnderLoad,
  untold: readonly UntoldGift[],
  every = 10,
): Promise<void> {
  let open = untold.map(({ giftId }) => giftId)
  for (let tries = 0; tries < 60_000 / every; tries++) {
    const { rows } = await database.query<{ public_id: string }>(
      `select public_id from gift where public_id = any($1) and status <> 'paid'`,
      [open],
    )
    if (rows.length === 0) return
    open = rows.map(({ public_id }) => public_id)
    await new Promise((resolve) => setTimeout(resolve, every))
  }
  throw new Error('Not all gifts were counted within a minute.')
}

/** Waits until the letters that follow gifts have gone, so that they do not weigh on what is measured next. */
export async function untilLettersGone({ database }: AppUnderLoad): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const { rows } = await database.query(`select 1 from message where sent_at is null limit 1`)
    if (rows.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Not all letters had gone within two minutes.')
}

async function openCheckout(stripe: Emulator, giftId: string): Promise<string> {
  const wish = new URLSearchParams({
    mode: 'payment',
    client_reference_id: giftId,
    'metadata[gift]': giftId,
    'payment_intent_data[metadata][gift]': giftId,
    'payment_intent_data[capture_method]': 'automatic',
    'line_items[0][quantity]': '1',
    'line_items[0][price_data][currency]': 'usd',
    'line_items[0][price_data][unit_amount]': '2500',
    'line_items[0][price_data][product_data][name]': 'Gift',
    success_url: 'http://localhost/thanks',
  })
  const answer = await ask(stripe, '/v1/checkout/sessions', { method: 'POST', body: wish })
  return String(answer['id'])
}

/** What the payment company would send: the newest notice that a checkout was completed. */
export async function noticeOf(stripe: Emulator, session: string): Promise<string> {
  const { data } = await ask(stripe, '/v1/events?type=checkout.session.completed&limit=1', {})
  const [event] = data as { data: { object: { id: string } } }[]
  if (event?.data.object.id !== session) throw new Error('The emulator told of another checkout')
  return JSON.stringify(event)
}

async function ask(
  stripe: Emulator,
  path: string,
  request: RequestInit,
): Promise<Record<string, unknown>> {
  const answer = await fetch(stripe.url + path, {
    ...request,
    headers: { Authorization: 'Bearer sk_test_team_up_bench' },
  })
  if (!answer.ok) throw new Error(`The emulator refused ${path}: ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}
