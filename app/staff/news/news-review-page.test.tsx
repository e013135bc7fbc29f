import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { aRequest, aSession, someStaff } from '#app/people/testing/someone.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { anApprovedUpdate, send, submittedAt } from '#app/teams/news/testing/updates.ts'
import { saveUpdate } from '#app/teams/news/write-update.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf as typedForm } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { hidingErrors } from '../decision-forms.tsx'
import type { FormBack } from '../decision-forms.tsx'
import { answerNewsReturn } from './answer-news.server.ts'
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

test('news is sent back for what may be wrong with news: nothing of a goal, or of what a team plans', async () => {
  const form = formOf(page({}), 'return')
  const reasons = [...form.matchAll(/name="reason"[^>]*value="(\w+)"/g)].map(([, value]) => value)
  expect(reasons).toEqual(['details', 'named', 'happened', 'raffle', 'words', 'picture', 'own'])
  const update = await anApprovedUpdate()
  await saveUpdate(update.publicId, update.captain.id, {
    title: 'Hello',
    body: 'Hello again.',
    mailWanted: false,
  })
  await send(update)
  const sentIn = (await submittedAt(update)).toISOString()
  const { person: by } = await someStaff('sam@example.org', 'moderator')
  const sendBack = (reason: string) =>
    answerNewsReturn(update.publicId, typedForm({ submittedAt: sentIn, reason }), by)
  expect(await sendBack('goal')).toMatchObject({ kind: 'again', errors: [{ field: 'reason' }] })
  expect(await sendBack('happened')).toMatchObject({ kind: 'done' })
  const back = await db
    .selectFrom('team_update_version')
    .select('reason')
    .where('decision', '=', 'sent-back')
    .executeTakeFirstOrThrow()
  expect(back.reason).toMatch(/^Please say in a sentence or two what your team did/)
})

/** The markup of the form that is sent there. */
function formOf(html: string, deed: 'return' | 'hiding'): string {
  const form = new RegExp(`<form[^>]* action="[^"]*/${deed}(?:\\?[^"]*)?".*?</form>`, 's').exec(
    html,
  )
  if (!form) throw new Error(`There is no form for ${deed}`)
  return form[0]
}
