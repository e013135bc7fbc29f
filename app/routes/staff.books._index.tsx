import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readBookPeriod } from '#app/staff/books/book-period.ts'
import { findBooksPage } from '#app/staff/books/books-page.server.ts'
import { BooksPage } from '#app/staff/books/books-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const clock = { at: now(), timeZone: frame.timeZone }
  const period = readBookPeriod(new URL(request.url).searchParams, clock)
  return { frame, period, books: await findBooksPage(period) }
}

export default function StaffBooks() {
  const { frame, period, books } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('books.title')} part="/staff/books">
      <BooksPage
        books={books}
        period={period}
        timeZone={frame.timeZone}
        currency={frame.currency}
        mayExport={frame.may['handle-money']}
      />
    </StaffDesk>
  )
}
