import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readBookPeriod } from '#app/staff/books/book-period.ts'
import { FilesPage } from '#app/staff/books/files-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  return {
    frame,
    period: readBookPeriod(search, { at: now(), timeZone: frame.timeZone }),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}

export default function StaffBooksExport() {
  const { frame, period, problem } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('books.filesTitle')}
      part="/staff/books"
      crumbs={[{ text: say('books.tab'), href: '/staff/books' }]}
    >
      <FilesPage period={period} timeZone={frame.timeZone} problem={problem} />
    </StaffDesk>
  )
}
