import { beforeAll, expect, test } from 'vitest'
import { aSponsor } from '#app/events/sponsors/testing/sponsors.ts'
import { anOuting } from '#app/events/tickets/testing/tickets.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { cents } from '#app/money/cents.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findMatches } from './expected-items.server.ts'
import { findExpectedSheet } from './expected-sheet.server.ts'

beforeAll(() => anOrganization())

test('what a firm ordered by invoice itself is expected on the desk, as logged by the buyer', async () => {
  const sponsor = await aSponsor(await anOuting())
  const ruth = await someStaff('ruth-of-invoices@example.org', 'finance')
  const promise = sponsor.contribution_public_id ?? ''
  const found = await findMatches(ruth.person.id, { amount: cents(100_000), words: '' })
  expect(JSON.stringify(found)).toContain(promise)
  expect(await findExpectedSheet(promise, ruth.person.id)).toMatchObject({
    giverName: 'Lakeside Dental',
    enteredBy: 'the buyer',
    open: { enteredBy: 'the buyer', own: false },
  })
})
