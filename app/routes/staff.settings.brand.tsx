import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerBrand } from '#app/staff/settings/answer-settings.server.ts'
import { BrandFields } from '#app/staff/settings/brand-fields.tsx'
import { BrandPreview } from '#app/staff/settings/brand-preview.tsx'
import { sayLogoProblem } from '#app/staff/settings/logo-problem.ts'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { brandValues } from '#app/staff/settings/settings-values.ts'
import { takeLogo } from '#app/staff/settings/take-logo.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }] = await Promise.all([
    findStaffFrame(staff),
    openSettings('brand'),
  ])
  const { name, brandColor: color, logo } = organization
  const problem = new URL(request.url).searchParams.get('problem')
  const errors =
    problem === 'too-large' ? [{ field: 'logoFile', message: sayLogoProblem(problem) }] : []
  return { frame, seen, errors, preview: { name, color, logo }, values: brandValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer', takeLogo)
  const answer = await answerBrand(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsBrand() {
  const { frame, preview, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('settings.brand.title')}
      errors={again?.errors ?? saved.errors}
      preview={<BrandPreview preview={again?.preview ?? preview} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <BrandFields {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
