import type { WebhookEventType } from '#db/schema/webhooks.ts'

/** What an endpoint may be told of, in the order of the form, each with what it is called in our words and forms. */
export const EVENT_NAMES = {
  'gift.received': 'giftReceived',
  'total.changed': 'totalChanged',
  'team.published': 'teamPublished',
  'stand.confirmed': 'standConfirmed',
  'stand.withdrawn': 'standWithdrawn',
} as const satisfies Record<WebhookEventType, string>

export const EVENT_TYPES = [
  'gift.received',
  'total.changed',
  'team.published',
  'stand.confirmed',
  'stand.withdrawn',
] as const satisfies readonly WebhookEventType[]
