import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerNewTerms } from '#app/staff/settings/terms/answer-terms.server.ts'
import { TermsForm } from '#app/staff/settings/terms/terms-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  return answerForm(await answerNewTerms(form, staff.person))
}

export default function StaffNewTerms() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('deal.terms.add')}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('deal.terms.title'), href: '/staff/settings/terms' },
      ]}
      errors={again?.errors}
    >
      <TermsForm values={again?.typed ?? {}} errors={again?.errors} />
    </StaffDesk>
  )
}
