import type { Page } from '@playwright/test'
import { barOf, cents } from '#e2e/fixtures/bar.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const PHONE = { width: 390, height: 844 }
const TEAM = 'neighbors-together'

test.use({ viewport: PHONE })

test('a dining night on a phone: refused without its line, three guests cross the minimum, the check comes late and $4 short', async ({
  page,
  visitor,
  staff,
}) => {
  test.setTimeout(300_000)
  const title = onlyHere('Soup supper')
  const night = await planNight(page, title)
  await book(page, night.desk)

  await page.goto(night.desk)
  await page.getByRole('link', { name: 'Add what the restaurant gives' }).click()
  await page.getByLabel(/How much of the bill/).fill('20')
  await page.getByRole('radio', { name: 'The bill before tax' }).check()
  await page.getByLabel(/What does a meal for one cost/).fill('15')
  await page.getByText('A minimum, or a maximum').click()
  await page.getByLabel(/nothing below these sales/).fill('300')
  await page.getByText('Notes for you and us alone').click()
  await page.getByLabel(/How many weeks until its check comes/).fill('1')
  await checkPage(page)
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.goto(night.desk)
  await page.getByRole('button', { name: 'Send it to us' }).click()
  await expect(page.getByRole('main')).toContainText('We are reading it')

  const moderator = await staff('moderator')
  await moderator.goto('/staff/events')
  await moderator.getByRole('link', { name: title }).click()
  await expect(moderator.getByRole('main')).toContainText('20% of the bill before tax')
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByText('Approved. The captains know.')).toBeVisible()

  await page.goto(night.desk)
  await expect(page.getByText('Nobody has said yet that they come.')).toBeVisible()
  await comeTo(await visitor(), night.page, { name: 'Ada', party: '6' })
  await comeTo(await visitor(), night.page, { name: 'Ben', party: '8' })
  await page.reload()
  await expect(page.getByRole('main')).toContainText('14 people so far = about $210 of sales.')
  await expect(page.getByRole('main')).toContainText('$300 needed: not yet.')
  await comeTo(await visitor(), night.page, { name: 'Cleo', party: '7' })
  await page.reload()
  await expect(page.getByRole('main')).toContainText('21 people so far = about $310 of sales.')
  await expect(page.getByRole('main')).toContainText('$300 needed: on track.')
  await expect(page.getByRole('main')).toContainText('About $63 for the team.')
  await checkPage(page)

  await letPass(night.slug)
  const donor = await visitor()
  const before = await barAt(donor)
  await page.goto(`${night.desk}/figure`)
  await page.getByLabel('Sales that count for the night').fill('1240')
  await page.getByLabel('Who told you').fill('Mabel')
  await page.getByRole('button', { name: 'See what comes of it' }).click()
  await expect(page.getByRole('main')).toContainText('$1,240.00 spent × 20% = $248.00')
  await checkPage(page)
  await page.getByRole('button', { name: 'Save this figure' }).click()
  await expect(page.getByText('The figure is saved')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The check is late' })).toBeVisible()
  const promised = await barAt(donor)
  expect(promised.expected - before.expected).toBe(cents('248.00'))

  const treasurer = await staff('finance')
  await treasurer.goto(`/staff/money?words=${encodeURIComponent(title)}`)
  await treasurer
    .getByRole('link', { name: /Something else came .*Soup Kettle/ })
    .first()
    .click()
  await treasurer.waitForURL('**/receiving')
  await receiveLess(treasurer, { amount: '244.00', why: 'They took off the card fee' })
  const received = await barAt(donor)
  expect(promised.expected - received.expected).toBe(cents('248.00'))
  // Others may give to the team meanwhile; nobody else logs money for it.
  expect(received.raised - promised.raised).toBeGreaterThanOrEqual(cents('244.00'))
  await page.goto(`${night.desk}/figure`)
  await expect(page.getByRole('main')).toContainText(
    '$4.00 less than reckoned: They took off the card fee',
  )
  await checkPage(page)
})

test('a dining night that is called off tells whoever said that they come', async ({
  page,
  visitor,
}) => {
  test.setTimeout(300_000)
  const title = onlyHere('Called off')
  const night = await planNight(page, title)
  await showNight(night.slug)
  const guest = await comeTo(await visitor(), night.page, { name: 'Dora', party: '2' })
  await page.goto(night.desk)
  await page.getByText('Call this event off').click()
  await page.getByLabel('Why?').fill('The kitchen is closed that day.')
  await page.getByRole('button', { name: 'Yes, call it off' }).click()
  await expect(page.getByText('It is called off.')).toBeVisible()
  const letter = await latestMail(guest, { about: /called off|not take place/i })
  expect(letter.text).toContain('The kitchen is closed that day.')
  expect(letter.text).toContain('You can give what the meal would have cost.')
})

/** What a captain of their own says of a night, but not what the restaurant gives; it cannot be sent in like that. */
async function planNight(page: Page, title: string) {
  const captain = anEmail('captain')
  await inDatabase(
    `with someone as (insert into person (email, name) values ($1, 'Rita Cole') returning id)
     insert into team_member (team_id, person_id, role, display_name)
     select t.id, someone.id, 'captain', 'Rita C.' from someone, team t where t.slug = $2`,
    [captain, TEAM],
  )
  await signInAsCaptain(page, captain)
  await page.goto(`/manage/${TEAM}/events`)
  await page.getByRole('radio', { name: /Dining night/ }).check()
  await page.getByLabel('Its name').fill(title)
  await page.getByRole('button', { name: 'Start planning' }).click()
  await page.locator('[name=day1]').fill(inDays(20))
  await page.locator('[name=from1]').fill('17:00')
  await page.locator('[name=to1]').fill('20:00')
  const goOn = page.getByRole('button', { name: 'Save and go on' })
  await goOn.click()
  await page.getByLabel('Name of the place').fill('Soup Kettle')
  await page.getByLabel('Town').fill('Milwaukee')
  await goOn.click()
  await page.locator('[name=story]').fill('Soup, bread, and a long table.')
  await goOn.click()
  await page.waitForURL('**/set-up/deal')
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const desk = `/manage/${TEAM}/events/${slug}`
  await page.goto(desk)
  await expect(page.getByRole('main')).toContainText('Next: say what the restaurant gives.')
  await expect(page.getByRole('button', { name: 'Send it to us' })).toHaveCount(0)
  const refused = await page.request.post(`${desk}/submission`, {
    headers: { origin: new URL(page.url()).origin },
  })
  expect(await refused.text()).toContain('Next: say what the restaurant gives.')
  return { slug, desk, page: `/teams/${TEAM}/events/${slug}` }
}

/** Writes the restaurant down with its manager, notes that it was asked, and that the date is in writing. */
async function book(page: Page, desk: string): Promise<void> {
  await page.goto(desk)
  await page.getByRole('link', { name: 'Say which restaurant' }).click()
  await page.getByLabel('Restaurant', { exact: true }).fill('Soup Kettle')
  await page.getByLabel(/Which one of several/).fill(onlyHere('Street'))
  await page.getByRole('button', { name: 'Save this restaurant' }).click()
  await page.getByLabel(/^Manager \(/).fill('Mabel Ortiz')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel(/^Manager \(/)).toHaveValue('Mabel Ortiz')
  await checkPage(page)
  await page.getByRole('button', { name: 'I asked them' }).click()
  await expect(page.getByRole('heading', { name: 'Get the date in writing' })).toBeVisible()
  await page.getByRole('button', { name: 'It is in writing' }).click()
  await expect(
    page.getByRole('heading', { name: 'Send the form with the tax number' }),
  ).toBeVisible()
}

/** @returns the address of whoever comes. */
async function comeTo(
  guest: Page,
  event: string,
  { name, party }: { readonly name: string; readonly party: string },
): Promise<string> {
  const email = anEmail(name.toLowerCase())
  await guest.goto(event)
  await expect(guest.getByText(/Soup Kettle gives 20% of your bill, before tax, to /)).toBeVisible()
  await guest.getByRole('link', { name: 'I’m coming' }).click()
  await guest.getByLabel('Your name').fill(name)
  await guest.getByLabel('Your email').fill(email)
  await guest.getByLabel('How many of you?').fill(party)
  await guest.getByRole('button', { name: 'I’m coming' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/Thank you/)
  const letter = await latestMail(email, { about: /coming/ })
  expect(letter.text).toContain('Soup Kettle gives 20% of your bill, before tax, to ')
  return email
}

async function receiveLess(
  treasurer: Page,
  { amount, why }: { readonly amount: string; readonly why: string },
): Promise<void> {
  await treasurer.getByLabel('Amount').fill(amount)
  await treasurer.getByRole('radio', { name: 'The rest will not come' }).check()
  await treasurer.getByRole('button', { name: 'Receive it' }).click()
  await expect(treasurer.getByRole('alert')).toContainText('Say in a few words why')
  await expect(treasurer.getByLabel('Amount')).toHaveValue(amount)
  await treasurer.getByLabel('Why it is another sum').fill(why)
  await treasurer.getByRole('button', { name: 'Receive it' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('Received: $244.00')
}

async function barAt(donor: Page) {
  await donor.goto(`/teams/${TEAM}`)
  return await barOf(donor)
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** As staff would have read it, with a fifth promised. */
async function showNight(slug: string): Promise<void> {
  await inDatabase(
    `with said as (
       insert into dining_night (version_id, share_over, share_under, share_of)
       select v.id, 1, 5, 'pre_tax' from event_version v join event e on e.id = v.event_id where e.slug = $1
       returning version_id
     ), read as (
       update event_version set submitted_at = now(), decided_at = now(), decision = 'approved'
        where id = (select version_id from said)
     )
     update event set status = 'published', published_at = now(), approved_version_id = (select version_id from said)
      where slug = $1`,
    [slug],
  )
}

/** A month passes. */
async function letPass(slug: string): Promise<void> {
  await inDatabase(
    `with held as (update event set status = 'held', status_at = now() where slug = $1 returning approved_version_id)
     update event_day d set starts_at = d.starts_at - interval '36 days', ends_at = d.ends_at - interval '36 days'
       from held where d.version_id = held.approved_version_id`,
    [slug],
  )
}
