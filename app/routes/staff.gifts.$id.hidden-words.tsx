import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { GiftDesk } from '#app/staff/gift-desk.tsx'
import { HiddenWordsFields } from '#app/staff/hidden-words-fields.tsx'
import { answerHiddenWords, findHiddenWords } from '#app/staff/hidden-words.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
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
  return answerForm(
    await answerHiddenWords(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffHiddenWords() {
  const { frame, gift } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <GiftDesk frame={frame} gift={gift} title={say('review.words.title')} errors={again?.errors}>
      <HiddenWordsFields gift={gift} typed={again?.typed} errors={again?.errors} />
    </GiftDesk>
  )
}
