import { beforeAll, expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { cents } from '#app/money/cents.ts'
import { formOf } from '#app/testing/form-of.ts'
import { approveEvent } from '../decide-event.server.ts'
import { findEventReview } from '#app/staff/events/event-review.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { answerStep } from '../set-up/answer-step.server.ts'
import { findStepPage } from '../set-up/step-page.server.ts'
import { aDraft, aShownEvent, captainOf, sendIn, usualDeal } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { DealFields } from './deal-fields.tsx'
import { DealWords } from './deal-summary.tsx'
import { nothingAgreed } from './deal.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

const filledIn = { percent: '20', shareOf: 'pre_tax' }

test('what is wrong with an answer is said beside it, and all that was typed stays', async () => {
  const event = await aDraft({ kind: 'dining_night' })
  for (const [typed, field] of [
    [{ percent: 'a fifth' }, 'percent'],
    [{ percent: '0' }, 'percent'],
    [{ percent: '101' }, 'percent'],
    [{ percent: '33 3/1' }, 'percent'],
    [{ shareOf: '' }, 'shareOf'],
    [{ shareOf: 'the moon' }, 'shareOf'],
    [{ flat: '250' }, 'flat'],
    [{ percent: '', flat: 'much' }, 'flat'],
    [{ percent: '', flat: '250', cap: '500' }, 'cap'],
    [{ cap: '0' }, 'cap'],
    [{ leastSales: '-1' }, 'leastSales'],
    [{ leastGuests: 'twenty' }, 'leastGuests'],
    [{ leastGuests: '0' }, 'leastGuests'],
    [{ leastRsvps: '20' }, 'rsvpsDays'],
    [{ rsvpsDays: '3' }, 'leastRsvps'],
    [{ leastRsvps: '20', rsvpsDays: '61' }, 'rsvpsDays'],
    [{ 'by-code': 'yes' }, 'code'],
    [{ code: 'HOPE' }, 'code'],
    [{ 'by-code': 'yes', code: 'x'.repeat(41) }, 'code'],
    [{ 'counts-delivery': 'yes', 'out-delivery_apps': 'yes' }, 'excludes'],
    [{ spend: '1,000.01' }, 'spend'],
    [{ flyerRules: 'x'.repeat(301) }, 'flyerRules'],
    [{ volunteers: '501' }, 'volunteers'],
    [{ checkWeeks: '27' }, 'checkWeeks'],
  ] as const) {
    const again = await answer(event, { ...filledIn, ...typed })
    expect(again, field).toMatchObject({ kind: 'again', status: 400 })
    expect('answer' in again && again.answer.errors.map((error) => error.field)).toEqual([field])
    expect('answer' in again && again.answer.values).toMatchObject(typed)
  }
})

test('only a dining night is asked for it', async () => {
  const sale = await aDraft()
  expect(await answer(sale, filledIn)).toEqual({ kind: 'not-found' })
  expect(await findStepPage(await captainOf(sale), sale.slug, 'deal')).toBe(undefined)
})

test('the screen says before anything is saved what a hope needs, and folds away what is not in use', () => {
  const screen = (values: Readonly<Record<string, string>>) =>
    renderToStaticMarkup(<DealFields values={values} error={() => undefined} />)
  expect(screen({})).toContain('Give the share, and we say how much guests need to spend.')
  expect(screen({})).not.toContain('open=""')
  const typed = screen({ percent: '20', spend: '15', cap: '250', leastSales: '300' })
  expect(typed).toContain(
    'To bring $200 for the team, guests need to spend about $1,000: about 67 meals.',
  )
  expect(typed).toContain('To bring $250 for the team, guests need to spend about $1,250')
  expect(typed).not.toContain('$500')
  expect(typed).toContain('Below $300 of sales it brings nothing.')
  expect(typed).toContain('open=""')
  expect(screen({ percent: '33 1/3' })).toContain(
    '$200 for the team, guests need to spend about $600.',
  )
  expect(screen({ flat: '250' })).toContain('It brings $250 for the team')
})

test('its desk tells the deal in words, and that a hope of $200 takes $1,000 at a fifth', () => {
  const words = renderToStaticMarkup(
    <DealWords
      deal={{
        ...usualDeal,
        leastSales: cents(30_000),
        leastRsvps: { count: 20, days: 3 },
        countBy: ['say_name', 'code'],
        code: 'HOPE',
        checkWeeks: 5,
      }}
    />,
  )
  for (const line of [
    'It gives: 20% of the bill before tax',
    'At least: $300 of sales and 20 answers 3 days before',
    'Counted when: guests say the team’s name and guests use a code',
    'The code: HOPE',
    'A meal for one: $15',
    'Its check comes: about 5 weeks after',
    'To bring $200 for the team, guests need to spend about $1,000: about 67 meals.',
  ])
    expect(words).toContain(line)
  expect(renderToStaticMarkup(<DealWords deal={nothingAgreed} />)).toContain('Nothing said yet')
})

test('staff read what changed of a deal, and words of a game of chance in its code', async () => {
  const event = await aShownEvent({ kind: 'dining_night' })
  await answer(event, { percent: '10', shareOf: 'net', 'by-code': 'yes', code: 'RAFFLE' })
  const submittedAt = await sendIn(event)
  const review = await findEventReview(event.publicId)
  expect(review?.shown?.fields.deal).toContain('20% of the bill before tax')
  expect(review?.newest.fields.deal).toContain('10% of the bill without tax and tip')
  expect(review?.newest.raffleWords).toHaveLength(1)
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  expect(await approveEvent(decision)).toBe('approved')
})

async function answer(event: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  return await answerStep(await captainOf(event), { slug: event.slug, step: 'deal' }, form)
}
