import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerTerms, findTerms } from '#app/staff/settings/terms/answer-terms.server.ts'
import { RetireTerms, TermsForm } from '#app/staff/settings/terms/terms-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, terms] = await Promise.all([findStaffFrame(staff), findTerms(params['id'] ?? '')])
  if (!terms) throw refuse('not-found')
  return { frame, terms }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  return answerForm(await answerTerms(params['id'] ?? '', form, staff.person))
}

export default function StaffChangeTerms() {
  const { frame, terms } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={terms.name}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('deal.terms.title'), href: '/staff/settings/terms' },
      ]}
      errors={again?.errors}
    >
      <div className="stack-large">
        <TermsForm
          values={again?.typed ?? { ...terms.values, name: terms.name }}
          errors={again?.errors}
          revision={terms.revision}
        />
        <RetireTerms id={terms.id} />
      </div>
    </StaffDesk>
  )
}
