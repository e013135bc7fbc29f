import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerMove } from '#app/staff/answer-move.server.ts'
import { GiftDesk } from '#app/staff/gift-desk.tsx'
import { findGiftMove } from '#app/staff/gift-move.server.ts'
import { MoveFields } from '#app/staff/move-fields.tsx'
import { LastMove, MoveConfirm } from '#app/staff/move-preview.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

/** What is still to be shared is said while staff type. */
export const handle = { hydrate: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, gift] = await Promise.all([findStaffFrame(staff), findGiftMove(params['id'] ?? '')])
  if (!gift) throw new Response('Gift not found', { status: 404 })
  return { frame, gift }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { currency } = await findStaffFrame(staff)
  const answer = await answerMove(params['id'] ?? '', await request.formData(), {
    by: staff.person,
    currency,
  })
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Gift not found', { status: 404 })
    case 'done':
      return redirect(answer.to, 303)
    case 'confirm':
      return data(answer)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffMove() {
  const { frame, gift } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const again = answer?.kind === 'again' ? answer : undefined
  return (
    <GiftDesk
      frame={frame}
      gift={gift}
      title={answer?.kind === 'confirm' ? say('moves.sureTitle') : say('moves.title')}
      errors={again?.errors}
    >
      {answer?.kind === 'confirm' ? (
        <MoveConfirm giftId={gift.id} currency={frame.currency} {...answer} />
      ) : (
        <div className="stack-large">
          <LastMove gift={gift} timeZone={frame.timeZone} currency={frame.currency} />
          <MoveFields
            gift={gift}
            currency={frame.currency}
            typed={again?.typed}
            errors={again?.errors}
          />
        </div>
      )}
    </GiftDesk>
  )
}
