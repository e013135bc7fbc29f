import { redirect } from '@remix-run/node'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import { askedIn, exportResponse } from '#app/staff/exports/export-response.server.ts'
import { say } from '#app/words/say.ts'
import { endingOf, isBookFile } from './book-file.ts'
import type { BookFile } from './book-file.ts'
import { readBookPeriod } from './book-period.ts'
import { exportBook } from './export-book.server.ts'

/** The file, as it is written; or the page again when too many are being written, or none was named. */
export async function answerBookFile(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const period = readBookPeriod(search, { at: now(), timeZone })
  const file = form.get('file')
  if (!isBookFile(file)) return redirect(`/staff/books/export?${search}`, 303)
  return exportResponse(await exportBook(file, period, by), {
    name: nameOf(file, period),
    ending: endingOf(file),
    page: '/staff/books/export',
    search,
  })
}

function nameOf(file: BookFile, { from, to }: Days): string {
  if (from !== null && to !== null) return say('books.fileRange', { file, from, to })
  if (from !== null) return say('books.fileSince', { file, from })
  if (to !== null) return say('books.fileUntil', { file, to })
  return say('books.fileAll', { file })
}
