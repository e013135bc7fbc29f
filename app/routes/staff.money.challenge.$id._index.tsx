import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerTerms } from '#app/staff/money/answer-challenge.server.ts'
import { StandingTag } from '#app/staff/money/challenge-list.tsx'
import { ChallengePage } from '#app/staff/money/challenge-page.tsx'
import { findChallengeSheet } from '#app/staff/money/challenge-sheet.server.ts'
import { sayChallengeDone, sayChallengeRefused } from '#app/staff/money/challenge-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findChallengeSheet(params['id'] ?? ''),
  ])
  if (!sheet) throw refuse('not-found')
  const done = new URL(request.url).searchParams.get('done')
  return {
    frame,
    sheet,
    done: sayChallengeDone(done),
    refused: sayChallengeRefused(done),
    today: dayIn(frame.timeZone, now()),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone, currency } = await findStaffFrame(staff)
  const form = await request.formData()
  const today = dayIn(timeZone, now())
  return answerForm(
    await answerTerms(params['id'] ?? '', form, { by: staff.person, today, currency }),
  )
}

export default function StaffChallenge() {
  const { frame, sheet, done, refused, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { sponsor, standing } = sheet.challenge
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.challenge.titleOf', { sponsor })}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        { text: say('treasury.challenge.title'), href: '/staff/money/challenge' },
      ]}
      aside={<StandingTag standing={standing} />}
      done={done}
      errors={again?.errors ?? []}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <ChallengePage
        sheet={sheet}
        frame={frame}
        today={today}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
