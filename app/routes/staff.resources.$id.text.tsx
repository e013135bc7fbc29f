import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerResourceChange } from '#app/staff/supporters/resources/answer-resource.server.ts'
import { ResourceFields } from '#app/staff/supporters/resources/resource-fields.tsx'
import { resourceCrumbs } from '#app/staff/supporters/resources/resource-hrefs.ts'
import { findStaffResource } from '#app/staff/supporters/resources/resources-desk.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const found = await findStaffResource(params['id'] ?? '')
  if (!found) throw refuse('not-found')
  return { frame: await findStaffFrame(staff), resource: found.resource }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  return answerForm(await answerResourceChange(params['id'] ?? '', form, staff.person))
}

export default function StaffChangeResource() {
  const { frame, resource } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('resources.staff.change')}
      part="/staff/supporters"
      crumbs={resourceCrumbs(resource)}
      errors={errors}
    >
      <ResourceFields
        values={again?.typed ?? resource.values}
        errors={errors}
        button={say('resources.staff.save')}
      />
    </StaffDesk>
  )
}
