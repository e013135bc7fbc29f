import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findGoodsDesk } from '#app/staff/goods/goods-desk.server.ts'
import { GoodsDesk } from '#app/staff/goods/goods-desk.tsx'
import { sayGoodsDone, sayGoodsRefused } from '#app/staff/goods/goods-words.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const asked = new URL(request.url).searchParams
  const [frame, goods] = await Promise.all([
    findStaffFrame(staff),
    findGoodsDesk(staff.person.id, asked.get('words')?.slice(0, 200) ?? ''),
  ])
  const done = asked.get('done')
  return { frame, goods, done: sayGoodsDone(done), refused: sayGoodsRefused(done) }
}

export default function StaffGoods() {
  const { frame, goods, done, refused } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('goods.title')}
      part="/staff/money"
      done={done}
      aside={
        frame.may['handle-money'] && (
          <LinkButton href="/staff/goods/entry">{say('goods.log')}</LinkButton>
        )
      }
    >
      <MoneyParts current="/staff/goods" />
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <GoodsDesk {...goods} frame={frame} />
    </StaffDesk>
  )
}
