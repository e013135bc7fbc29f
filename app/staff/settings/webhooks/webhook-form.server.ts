import { z } from 'zod'
import { env } from '#app/platform/env.server.ts'
import { neededShortLine } from '#app/teams/short-line.ts'
import { findAddressFault } from '#app/webhooks/allowed-address.ts'
import type { NewEndpoint } from '#app/webhooks/change-endpoint.server.ts'
import { EVENT_NAMES, EVENT_TYPES } from '#app/webhooks/event-types.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../../read-form.ts'
import type { FormRead } from '../../read-form.ts'

const WebhookForm = z.object({
  name: neededShortLine(80, () => say('webhooks.nameMissing')),
  url: z
    .string({ error: () => say('webhooks.fault.not-a-url') })
    .trim()
    .max(500, { error: () => say('webhooks.fault.not-a-url') })
    .check((address) => {
      const fault = findAddressFault(address.value, env.WEBHOOK_HOSTS_INSIDE)
      if (fault)
        address.issues.push({
          code: 'custom',
          input: address.value,
          message: say(`webhooks.fault.${fault}`),
        })
    }),
})

/** A name, an address that may be sent to (S25), and at least one thing to be told of. */
export function readWebhook(form: FormData): FormRead<NewEndpoint> {
  const read = readForm(form, WebhookForm)
  const events = EVENT_TYPES.filter((type) => form.get(EVENT_NAMES[type]) === 'yes')
  const missing =
    events.length === 0 ? [{ field: 'events', message: say('webhooks.eventsMissing') }] : []
  if (read.kind === 'again') return formAgain(read.typed, [...read.errors, ...missing])
  if (missing.length > 0) return formAgain(read.typed, missing)
  return { ...read, value: { ...read.value, events } }
}
