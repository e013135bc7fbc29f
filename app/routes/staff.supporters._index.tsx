import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { readWords } from '#app/staff/supporters/export-supporters.server.ts'
import { findStandDesk, MOST_LISTED } from '#app/staff/supporters/stand-desk.server.ts'
import { StandDeskView } from '#app/staff/supporters/stand-desk.tsx'
import { saySupporterDone } from '#app/staff/supporters/supporter-done.ts'
import { SupporterParts } from '#app/staff/supporters/supporters-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const words = readWords(search)
  const [frame, desk] = await Promise.all([findStaffFrame(staff), findStandDesk(words)])
  return { frame, desk, words, most: MOST_LISTED, done: saySupporterDone(search) }
}

export default function StaffSupporters() {
  const { frame, desk, words, most, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('stand.staff.tab')}
      part="/staff/supporters"
      done={done ?? undefined}
    >
      <SupporterParts frame={frame} current="stand" />
      <StandDeskView desk={desk} words={words} most={most} frame={frame} />
    </StaffDesk>
  )
}
