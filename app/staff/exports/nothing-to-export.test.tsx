import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { stand } from '#app/supporters/stand/testing/stand.ts'
import { dayIn } from '#app/words/days.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { readBookPeriod } from '../books/book-period.ts'
import { findBooksPage } from '../books/books-page.server.ts'
import { BooksPage } from '../books/books-page.tsx'
import { findStaffFrame } from '../staff-frame.server.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { findStandDesk } from '../supporters/stand-desk.server.ts'
import { StandDeskView } from '../supporters/stand-desk.tsx'
import { readTeamSumsFilter } from '../team-sums/team-sums-filter.ts'
import { TeamSumsPage } from '../team-sums/team-sums-page.tsx'
import { findTeamSums } from '../team-sums/team-sums.server.ts'

let frame: StaffFrame

beforeAll(async () => {
  await anOrganization()
  const session = await aSession(await aStaffMember('admin'), 'staff')
  frame = await findStaffFrame(await requireStaff(aRequest('/', [session]), 'see-desk'))
})

test('a file is offered of the sums of teams and of the books only once there is something in it', async () => {
  const [sums, books] = await look()
  expect(sums).not.toContain('/staff/team-sums/export')
  expect(books).not.toContain('/staff/books/export')
  await aPaidGift({ team: await aTeam() })
  const [sumsThen, booksThen] = await look()
  expect(sumsThen).toContain('/staff/team-sums/export')
  expect(booksThen).toContain('/staff/books/export')
})

test('nor of supporters where nobody stands with us or nobody is found', async () => {
  expect(await supporters('')).not.toContain('/staff/supporters/export')
  await stand()
  expect(await supporters('')).toContain('/staff/supporters/export')
  expect(await supporters('Nobody of that name')).not.toContain('/staff/supporters/export')
})

async function look(): Promise<readonly [string, string]> {
  const clock = { at: now(), timeZone: frame.timeZone }
  const filter = readTeamSumsFilter(new URLSearchParams('period=all'), clock)
  const period = readBookPeriod(new URLSearchParams('period=all'), clock)
  const list = await findTeamSums(filter, dayIn(frame.timeZone, clock.at))
  return [
    renderToStaticMarkup(
      <TeamSumsPage filter={filter} list={list} campaigns={[]} frame={frame} keep={null} />,
    ),
    renderToStaticMarkup(
      <BooksPage
        books={await findBooksPage(period)}
        period={period}
        timeZone={frame.timeZone}
        currency={frame.currency}
        mayExport
      />,
    ),
  ]
}

async function supporters(words: string): Promise<string> {
  const desk = await findStandDesk(words)
  return renderToStaticMarkup(<StandDeskView desk={desk} words={words} most={50} frame={frame} />)
}
