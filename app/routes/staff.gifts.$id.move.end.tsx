import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerUndo, previewUndo } from '#app/staff/answer-move.server.ts'
import { findGiftMove } from '#app/staff/gift-move.server.ts'
import { UndoFields } from '#app/staff/move-preview.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, gift] = await Promise.all([findStaffFrame(staff), findGiftMove(params['id'] ?? '')])
  if (!gift?.last) throw new Response('Gift not found', { status: 404 })
  return { frame, gift, parts: await previewUndo(gift) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const answer = await answerUndo(params['id'] ?? '', await request.formData(), staff.person)
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Gift not found', { status: 404 })
    case 'done':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffUndoMove() {
  const { frame, gift, parts } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('moves.undo')}
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
      <UndoFields
        gift={gift}
        parts={parts}
        currency={frame.currency}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
