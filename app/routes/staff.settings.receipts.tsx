import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerReceipts } from '#app/staff/settings/answer-settings.server.ts'
import { findReceiptPreview } from '#app/staff/settings/previews.server.ts'
import { ReceiptLetter } from '#app/staff/settings/receipt-preview.tsx'
import { ReceiptsFields } from '#app/staff/settings/receipts-fields.tsx'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { receiptsValues } from '#app/staff/settings/settings-values.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }] = await Promise.all([
    findStaffFrame(staff),
    openSettings('receipts'),
  ])
  const preview = await findReceiptPreview(organization.receiptWords)
  return { frame, seen, preview, values: receiptsValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerReceipts(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsReceipts() {
  const { frame, preview, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('settings.receipts.title')}
      errors={again?.errors}
      preview={<ReceiptLetter preview={again?.preview ?? preview} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <ReceiptsFields {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
