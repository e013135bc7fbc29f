import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayWhere } from '#app/staff/money/came-list.tsx'
import { CamePage } from '#app/staff/money/came-page.tsx'
import { findCameSheet } from '#app/staff/money/came-sheet.server.ts'
import { sayMoneyDone, sayMoneyRefused } from '#app/staff/money/money-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const words = search.get('words')?.trim().slice(0, 100)
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findCameSheet(params['id'] ?? '', staff.person.id, words),
  ])
  if (!sheet) throw refuse('not-found')
  return {
    frame,
    sheet,
    words: words ?? sheet.payerName ?? '',
    done: sayMoneyDone(search.get('done')),
    refused: sayMoneyRefused(search.get('done')),
    today: dayIn(frame.timeZone, now()),
  }
}

export default function StaffMoneyThatCame() {
  const { frame, sheet, words, done, refused, today } = useLoaderData<typeof loader>()
  const { text, tone } = sayWhere(sheet)
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.came.title', {
        amount: formatMoneyExactly(sheet.amount, frame.currency),
        who: sheet.payerName ?? say('treasury.came.nobody'),
      })}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <CamePage sheet={sheet} frame={frame} today={today} words={words} />
    </StaffDesk>
  )
}
