import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ExpectedPage } from '#app/staff/money/expected-page.tsx'
import { findExpectedSheet } from '#app/staff/money/expected-sheet.server.ts'
import { sayMoneyDone, sayMoneyRefused, sayState, sayWhose } from '#app/staff/money/money-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findExpectedSheet(params['id'] ?? '', staff.person.id),
  ])
  if (!sheet) throw refuse('not-found')
  const done = new URL(request.url).searchParams.get('done')
  return {
    frame,
    sheet,
    done: sayMoneyDone(done),
    refused: sayMoneyRefused(done),
    today: dayIn(frame.timeZone, now()),
  }
}

export default function StaffExpected() {
  const { frame, sheet, done, refused, today } = useLoaderData<typeof loader>()
  const { text, tone } = sayState(sheet.state)
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.sheet.title', {
        amount: formatMoneyExactly(sheet.amount, frame.currency),
        who: sayWhose(sheet),
      })}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <ExpectedPage sheet={sheet} frame={frame} today={today} />
    </StaffDesk>
  )
}
