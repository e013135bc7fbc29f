import type { WebhookEventType } from '#db/schema/webhooks.ts'

/** What an endpoint may be told of, in the order of the form. */
export const EVENT_TYPES = [
  'gift.received',
  'total.changed',
  'team.published',
  'stand.confirmed',
  'stand.withdrawn',
] as const satisfies readonly WebhookEventType[]
