import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerNewResource } from '#app/staff/supporters/resources/answer-resource.server.ts'
import { ResourceFields } from '#app/staff/supporters/resources/resource-fields.tsx'
import { resourceCrumbs } from '#app/staff/supporters/resources/resource-hrefs.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return { frame: await findStaffFrame(staff), formKey: newKey() }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerNewResource(await request.formData(), staff.person))
}

export default function StaffNewResource() {
  const { frame, formKey } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('resources.staff.add')}
      part="/staff/supporters"
      crumbs={resourceCrumbs()}
      errors={errors}
    >
      <ResourceFields
        values={again?.typed ?? {}}
        errors={errors}
        formKey={formKey}
        button={say('resources.staff.addButton')}
      />
    </StaffDesk>
  )
}
