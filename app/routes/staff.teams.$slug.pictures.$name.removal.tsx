import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerPictureDown } from '#app/staff/answer-decision.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { TakingDown } from '#app/staff/shown-pictures.tsx'
import { findShownPicture } from '#app/staff/shown-pictures.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const slug = params['slug'] ?? ''
  const [frame, found] = await Promise.all([
    findStaffFrame(staff),
    findShownPicture(slug, params['name'] ?? ''),
  ])
  if (!found) throw redirect(`/staff/teams/${slug}?done=picture-gone`, 303)
  return { frame, ...found }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerPictureDown(
    { slug: params['slug'] ?? '', name: params['name'] ?? '' },
    await request.formData(),
    staff.person,
  )
  return answerForm(answer)
}

export default function StaffPictureRemoval() {
  const { frame, slug, teamName, picture } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.pictureDown.ask')}
      part="/staff/teams"
      crumbs={[
        { text: say('staff.desk.teams'), href: '/staff/teams' },
        { text: teamName, href: `/staff/teams/${slug}` },
      ]}
      errors={again?.errors}
    >
      <TakingDown slug={slug} picture={picture} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
