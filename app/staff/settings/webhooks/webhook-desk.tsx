import type { FieldError } from '#app/ui/error-summary.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../../staff-desk.tsx'
import { WebhookPage } from './webhook-page.tsx'
import type { findWebhookDesk } from './webhooks-page.server.ts'

interface WebhookDeskProps extends Awaited<ReturnType<typeof findWebhookDesk>> {
  errors?: readonly FieldError[] | undefined
  done?: Said | null | undefined
}

/** One program that is told, on the desk. */
export function WebhookDesk({ frame, webhook, errors, done }: WebhookDeskProps) {
  return (
    <StaffDesk
      frame={frame}
      title={webhook.name}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('webhooks.title'), href: '/staff/settings/webhooks' },
      ]}
      errors={errors}
      done={done}
    >
      <WebhookPage webhook={webhook} />
    </StaffDesk>
  )
}
