import { requireOrganization } from '#app/platform/organization.server.ts'
import { EVENT_NAMES } from '#app/webhooks/event-types.ts'
import { findDeliveries, findEndpoint, findEndpoints } from '#app/webhooks/find-endpoints.server.ts'
import type { FoundDelivery, FoundEndpoint } from '#app/webhooks/find-endpoints.server.ts'
import { say } from '#app/words/say.ts'
import type { Staff } from '#app/people/visitor.server.ts'
import { refuse } from '../../refuse.ts'
import { sayMoment } from '../../say-time.ts'
import { findStaffFrame } from '../../staff-frame.server.ts'

const LIST = '/staff/settings/webhooks'

/** All of them, each with how it fares. */
export async function findWebhooksPage() {
  const endpoints = await findEndpoints()
  return endpoints.map((endpoint) => ({
    id: endpoint.id,
    name: endpoint.name,
    host: new URL(endpoint.url).host,
    state: stateOf(endpoint),
  }))
}

/** The same on the desk. @throws the refusal of one that is not there. */
export async function findWebhookDesk(staff: Staff, id: string | undefined, request: Request) {
  const [frame, webhook] = await Promise.all([
    findStaffFrame(staff),
    findWebhookPage(id ?? '', request),
  ])
  if (!webhook) throw refuse('not-found')
  return { frame, webhook }
}

export type WebhookPage = NonNullable<Awaited<ReturnType<typeof findWebhookPage>>>

/** One of them, with what was sent to it; `undefined` when there is none. */
async function findWebhookPage(id: string, request: Request) {
  const asked = new URL(request.url).searchParams
  const failed = asked.get('show') === 'failed'
  const [endpoint, { timeZone }, page] = await Promise.all([
    findEndpoint(id),
    requireOrganization(),
    findDeliveries(id, { failed, before: asked.get('before') }),
  ])
  if (!endpoint) return undefined
  const moment = (at: Date | null) => (at ? sayMoment(at, timeZone) : null)
  const at = `${LIST}/${id}`
  return {
    id,
    name: endpoint.name,
    url: endpoint.url,
    events: endpoint.events.map((type) => say(`webhooks.type.${EVENT_NAMES[type]}`)),
    state: stateOf(endpoint),
    paused: endpoint.pausedAs !== null,
    since: sayMoment(endpoint.createdAt, timeZone),
    troubleSince: moment(endpoint.failingSince),
    oldSecretUntil: moment(endpoint.oldSecretUntil),
    log: page.deliveries.map((delivery) => rowOf(delivery, timeZone)),
    shows: failed ? ('failed' as const) : ('all' as const),
    newestHref: asked.has('before') ? `${at}${failed ? '?show=failed' : ''}#log` : undefined,
    olderHref: page.older
      ? `${at}?${failed ? 'show=failed&' : ''}before=${page.older}#log`
      : undefined,
  }
}

/** What `Tag` and the sentence beside it say. */
function stateOf({ pausedAs, failingSince }: FoundEndpoint) {
  return pausedAs ?? (failingSince ? ('trouble' as const) : ('on' as const))
}

function rowOf(delivery: FoundDelivery, timeZone: string) {
  const { id, type, status, attempts, nextAt, untold } = delivery
  return {
    id,
    what: say(`webhooks.type.${type === 'webhook.test' ? 'test' : EVENT_NAMES[type]}`),
    when: sayMoment(delivery.notedAt, timeZone),
    status,
    tries: attempts,
    answer: sayAnswer(delivery),
    next: status === 'waiting' && attempts > 0 && nextAt ? sayMoment(nextAt, timeZone) : null,
    untold: untold && say(`webhooks.untold.${untold}`),
    mayAgain: status !== 'waiting' && untold === null,
  }
}

function sayAnswer({ code, failure }: FoundDelivery): string {
  if (code !== null) return say('webhooks.answer', { code: String(code) })
  if (failure === null) return ''
  return say(failure === 'no-answer' ? 'webhooks.noAnswer' : 'webhooks.notAllowed')
}
