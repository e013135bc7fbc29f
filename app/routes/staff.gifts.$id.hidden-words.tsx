import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { HiddenWordsFields } from '#app/staff/hidden-words-fields.tsx'
import { answerHiddenWords, findHiddenWords } from '#app/staff/hidden-words.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, gift] = await Promise.all([
    findStaffFrame(staff),
    findHiddenWords(params['id'] ?? ''),
  ])
  if (!gift) throw new Response('Gift not found', { status: 404 })
  return { frame, gift }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerHiddenWords(params['id'] ?? '', await request.formData(), staff.person)
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Gift not found', { status: 404 })
    case 'done':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffHiddenWords() {
  const { frame, gift } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('review.words.title')}
      part="/staff/gifts"
      crumbs={[
        { text: say('members.staff.gifts'), href: '/staff/gifts' },
        {
          text: say('members.staff.giftOf', { donor: gift.donor ?? say('members.staff.aDonor') }),
          href: `/staff/gifts/${gift.id}`,
        },
      ]}
      errors={again?.errors ?? []}
    >
      <HiddenWordsFields gift={gift} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
