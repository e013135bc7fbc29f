import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { GiftSheetPage } from '#app/staff/gift-sheet-page.tsx'
import { findGiftSheet } from '#app/staff/gift-sheet.server.ts'
import { sayGiftState } from '#app/staff/gift-state.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, gift] = await Promise.all([
    findStaffFrame(staff),
    findGiftSheet(params['id'] ?? ''),
  ])
  if (!gift) throw new Response('Gift not found', { status: 404 })
  return { frame, gift, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffGift() {
  const { frame, gift, done } = useLoaderData<typeof loader>()
  const { text, tone } = sayGiftState(gift)
  const amount = formatMoneyExactly(gift.amount, frame.currency)
  const donor = gift.donorName ?? gift.shownName
  return (
    <StaffDesk
      frame={frame}
      title={
        donor
          ? say('staff.sheet.giftFrom', { amount, donor })
          : say('staff.sheet.giftFromSomebody', { amount })
      }
      part="/staff/gifts"
      crumbs={[{ text: say('staff.desk.gifts'), href: '/staff/gifts' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      <GiftSheetPage gift={gift} frame={frame} />
    </StaffDesk>
  )
}
