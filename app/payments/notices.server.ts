import type { Stripe } from 'stripe'
import { GIFT_KEY, instant } from './facts.server.ts'
import { asBusy } from './failures.server.ts'
import { rangeOf } from './movements.server.ts'
import type { Period } from './movements.server.ts'
import type { Notice, NoticeSubject } from './words.ts'

export type ReadNotice =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'refused' }

/** Older than this, a signed notice is taken for a replay (F6). */
const TOLERANCE_IN_SECONDS = 300

/**
 * Reads a notice from the raw bytes of a request, after its signature has been proved with one of our secrets.
 * Unsigned, altered, stale, thin or unreadable: refused, and nothing of it is kept.
 */
export function readNotice(
  stripe: Stripe,
  secrets: readonly string[],
  rawBody: string | Buffer,
  signature: string | null,
  receivedAt: Date,
): ReadNotice {
  if (signature === null) return { kind: 'refused' }
  for (const secret of secrets) {
    const event = verified(stripe, rawBody, signature, secret, receivedAt)
    if (event !== undefined && isSnapshot(event))
      return { kind: 'notice', notice: noticeFrom(event, rawBody.toString()) }
  }
  return { kind: 'refused' }
}

/**
 * What Stripe told in a period, in pages of at most 100, newest first. Stripe keeps 30 days.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listNotices(
  stripe: Stripe,
  period: Period,
): AsyncGenerator<Notice[], void, undefined> {
  yield* pagesOfNotices(stripe, { created: rangeOf(period) })
}

/**
 * What Stripe tried to tell in a period and could not, or not yet.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listUndeliveredNotices(
  stripe: Stripe,
  period: Period,
): AsyncGenerator<Notice[], void, undefined> {
  yield* pagesOfNotices(stripe, { created: rangeOf(period), delivery_success: false })
}

function verified(
  stripe: Stripe,
  rawBody: string | Buffer,
  signature: string,
  secret: string,
  receivedAt: Date,
): Stripe.Event | undefined {
  try {
    return stripe.webhooks.constructEvent(
      rawBody,
      signature,
      secret,
      TOLERANCE_IN_SECONDS,
      undefined,
      receivedAt.getTime(),
    )
  } catch {
    return undefined
  }
}

/** A signed body may still be of another shape than a snapshot event: a thin one, or no object at all. */
function isSnapshot(event: unknown): event is Stripe.Event {
  if (!isRecord(event) || event['object'] !== 'event') return false
  if (typeof event['id'] !== 'string' || typeof event['type'] !== 'string') return false
  if (typeof event['created'] !== 'number' || typeof event['livemode'] !== 'boolean') return false
  return isRecord(event['data']) && isRecord(event['data']['object'])
}

async function* pagesOfNotices(
  stripe: Stripe,
  filter: Stripe.EventListParams,
): AsyncGenerator<Notice[], void, undefined> {
  let after: string | undefined
  for (;;) {
    const page = await readPage(stripe, filter, after)
    yield page.data.map((event) => noticeFrom(event, JSON.stringify(event)))
    after = page.data.at(-1)?.id
    if (!page.has_more || after === undefined) return
  }
}

async function readPage(
  stripe: Stripe,
  filter: Stripe.EventListParams,
  after: string | undefined,
): Promise<Stripe.ApiList<Stripe.Event>> {
  try {
    return await stripe.events.list({
      ...filter,
      limit: 100,
      ...(after === undefined ? {} : { starting_after: after }),
    })
  } catch (error) {
    throw asBusy(error)
  }
}

function noticeFrom(event: Stripe.Event, json: string): Notice {
  return {
    id: event.id,
    type: event.type,
    livemode: event.livemode,
    account: event.account ?? null,
    createdAt: instant(event.created),
    subject: subjectOf(event.data.object),
    json,
  }
}

const kinds = new Map<unknown, NoticeSubject['kind']>([
  ['checkout.session', 'checkout'],
  ['payment_intent', 'payment'],
  ['charge', 'charge'],
  ['refund', 'refund'],
  ['dispute', 'dispute'],
  ['payout', 'payout'],
  ['subscription', 'monthly'],
  ['invoice', 'monthly'],
])

/** Reads names only: a notice of a newer API version may hold anything, and the object is asked for again. */
function subjectOf(told: unknown): NoticeSubject {
  const object = isRecord(told) ? told : {}
  const id = text(object['object'] === 'invoice' ? subscriptionOf(object) : object['id']) ?? ''
  const kind = id === '' ? 'other' : (kinds.get(object['object']) ?? 'other')
  const metadata = isRecord(object['metadata']) ? object['metadata'] : {}
  const reference = kind === 'checkout' ? text(object['client_reference_id']) : null
  return {
    kind,
    id,
    chargeId: chargeOf(kind, id, object),
    giftId: text(metadata[GIFT_KEY]) ?? reference,
  }
}

function chargeOf(
  kind: NoticeSubject['kind'],
  id: string,
  object: Record<string, unknown>,
): string | null {
  if (kind === 'charge') return id
  const charge = kind === 'payment' ? object['latest_charge'] : object['charge']
  if (isRecord(charge)) return text(charge['id'])
  return text(charge)
}

/** An invoice is told of for its subscription's sake. */
function subscriptionOf({ parent }: Record<string, unknown>): unknown {
  const details = isRecord(parent) ? parent['subscription_details'] : undefined
  const subscription = isRecord(details) ? details['subscription'] : undefined
  return isRecord(subscription) ? subscription['id'] : subscription
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
