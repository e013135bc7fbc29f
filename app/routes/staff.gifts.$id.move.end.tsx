import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerUndo, previewUndo } from '#app/staff/answer-move.server.ts'
import { GiftDesk } from '#app/staff/gift-desk.tsx'
import { findGiftMove } from '#app/staff/gift-move.server.ts'
import { UndoFields } from '#app/staff/move-preview.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, gift] = await Promise.all([findStaffFrame(staff), findGiftMove(params['id'] ?? '')])
  if (!gift?.last) throw new Response('Gift not found', { status: 404 })
  return { frame, gift, parts: await previewUndo(gift) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  return answerForm(await answerUndo(params['id'] ?? '', await request.formData(), staff.person))
}

export default function StaffUndoMove() {
  const { frame, gift, parts } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <GiftDesk frame={frame} gift={gift} title={say('moves.undo')} errors={again?.errors}>
      <UndoFields
        gift={gift}
        parts={parts}
        currency={frame.currency}
        typed={again?.typed}
        errors={again?.errors}
      />
    </GiftDesk>
  )
}
