import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { anApprovedUpdate, send } from '#app/teams/news/testing/updates.ts'
import { saveUpdate } from '#app/teams/news/write-update.server.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { hidingErrors } from '../decision-forms.tsx'
import type { FormBack } from '../decision-forms.tsx'
import { findNewsFrame } from './news-review.server.ts'
import { NewsReviewPage } from './news-review-page.tsx'

const back: FormBack = {
  typed: { reason: '' },
  errors: [{ field: 'reason', message: 'Nothing was chosen or said' }],
}

let page: (forms: { again?: FormBack; hiding?: FormBack }) => string

beforeAll(async () => {
  await anOrganization({ news_waits: true })
  const session = await aSession(await aStaffMember('moderator'), 'staff')
  const staff = await requireStaff(aRequest('/', [session]), 'moderate')
  const update = await anApprovedUpdate()
  const words = { title: 'Two more cakes', body: 'And a pie.', mailWanted: false }
  await saveUpdate(update.publicId, update.captain.id, words)
  await send(update)
  const framed = await findNewsFrame(staff, update.publicId)
  page = (forms) => renderToStaticMarkup(<NewsReviewPage {...framed} {...forms} />)
})

test('of news that is out and waits with other words, each of the two forms says only what is wrong with itself', () => {
  const [decided, hidden] = [page({ again: back }), page({ hiding: back })]
  expect(formOf(decided, 'return')).toContain('Nothing was chosen or said')
  expect(formOf(decided, 'hiding')).not.toContain('Nothing was chosen or said')
  expect(formOf(hidden, 'return')).not.toContain('Nothing was chosen or said')
  expect(formOf(hidden, 'hiding')).toContain('Nothing was chosen or said')
  const [error] = hidingErrors(back)
  expect(formOf(hidden, 'hiding')).toContain(`id="${error?.field}"`)
})

test('the form that takes it down is folded away until somebody comes for it', () => {
  const isOpen = (html: string) =>
    /<details[^>]* open=""[^>]*>(?:(?!<\/details>).)*\/hiding"/s.test(html)
  expect(isOpen(page({ again: back }))).toBe(false)
  expect(isOpen(page({ hiding: { typed: {}, errors: [] } }))).toBe(true)
})

/** The markup of the form that is sent there. */
function formOf(html: string, deed: 'return' | 'hiding'): string {
  const form = new RegExp(`<form[^>]* action="[^"]*/${deed}(?:\\?[^"]*)?".*?</form>`, 's').exec(
    html,
  )
  if (!form) throw new Error(`There is no form for ${deed}`)
  return form[0]
}
