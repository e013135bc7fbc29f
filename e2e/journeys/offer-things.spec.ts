import { aJpeg } from '#app/pictures/testing/images.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ storageState: cookiesOf('captain-rob') })

const only = Date.now().toString(36)
const SLUG = `couch-sale-${only}`
const DESK = `/manage/garage-band-of-brothers/events/${SLUG}`
const SALE = `/teams/garage-band-of-brothers/events/${SLUG}`

test('on a phone: a couch is offered with a photo, accepted, a time is booked, and only the driver reads where it stands', async ({
  page,
  visitor,
}) => {
  test.setTimeout(300_000)
  await planSale()
  const [email, driver] = [anEmail('giver'), anEmail('driver')]
  const couch = onlyHere('A gray couch')
  const street = `${only} Hidden Lane`
  await page.setViewportSize(PHONE)
  await page.goto(`${DESK}/offers`)
  await page.getByRole('link', { name: 'Take offers' }).click()
  await page.getByLabel('What you cannot take').fill('Mattresses and old TVs')
  await page.getByLabel('How much room do you have?').fill('lots')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('What you cannot take')).toHaveValue('Mattresses and old TVs')
  await page.getByLabel('How much room do you have?').fill('40')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('It is saved.')).toBeVisible()

  const giver = await visitor({ javaScriptEnabled: false })
  await giver.setViewportSize(PHONE)
  await giver.goto(SALE)
  await giver.getByRole('link', { name: 'Offer something for the sale' }).click()
  await expect(giver.getByText('Mattresses and old TVs')).toBeVisible()
  await giver.getByLabel('What is it?').fill(couch)
  await giver.getByLabel('What kind of thing?').selectOption('furniture')
  await giver.getByRole('radio', { name: 'Good' }).check()
  await giver.getByRole('radio', { name: 'It needs a truck' }).check()
  await giver.getByRole('radio', { name: 'Please pick it up' }).check()
  await giver.getByRole('button', { name: 'Offer it' }).click()
  await expect(giver).toHaveTitle(/^Error: /)
  await expect(giver.getByLabel('What is it?')).toHaveValue(couch)
  await giver.getByLabel('Where do we pick it up?').fill(street)
  await giver.getByLabel('Your name').fill('Rosa')
  await giver.getByLabel('Your email').fill(email)
  await giver.getByLabel(/It is mine to give away/).check()
  await giver.getByRole('button', { name: 'Offer it' }).click()
  await expect(giver.getByText('Your offer is on its way.')).toBeVisible()
  await giver.locator('input[type=file]').setInputFiles({
    name: 'couch.jpg',
    mimeType: 'image/jpeg',
    buffer: await aJpeg(),
  })
  await giver.getByRole('button', { name: 'Add this photo' }).click()
  await expect(giver.getByRole('img', { name: 'Photo 1 of what you offer' })).toBeVisible()

  await page.goto(`${DESK}/slots`)
  await page.getByLabel('Day').fill(inDays(18))
  await page.getByLabel('From').fill('09:00')
  await page.getByLabel('To', { exact: true }).fill('12:00')
  await page.getByLabel('Who drives, or takes things in?').fill('Tom')
  await page.getByLabel('Their email').fill(driver)
  await page.getByRole('button', { name: 'Add this time' }).click()
  await expect(page.getByText('The time is added.')).toBeVisible()

  await page.goto(`${DESK}/offers`)
  await checkPage(page)
  await page.getByRole('link', { name: couch }).click()
  await expect(page.getByRole('img', { name: `Photo 1: ${couch}` })).toBeVisible()
  await expect(page.getByText(street)).toBeVisible()
  await checkPage(page)
  await page.locator('#acceptance').fill('We would love your couch!')
  await page.getByRole('button', { name: 'Send it' }).first().click()
  await expect(page.getByText('You said yes. They are told.')).toBeVisible()

  const letter = await latestMail(email, { about: /Yes, please/ })
  expect(letter.text).toContain('We would love your couch!')
  expect(letter.text + letter.html).not.toContain(street)
  await giver.goto(letter.links.find((each) => each.includes('/offers/')) ?? 'none')
  await giver.getByRole('radio', { name: /9:00/ }).check()
  await giver.getByRole('button', { name: 'Book this time' }).click()
  await expect(giver.getByRole('heading', { level: 1 })).toHaveText('Your time is booked')

  await page.goto(`${DESK}/slots`)
  await expect(page.getByText('1 of 3 booked')).toBeVisible()
  await expect(page.getByText(street)).toBeVisible()
  await checkPage(page)
  const ride = await latestMail(driver)
  expect(ride.text + ride.html).not.toContain(street)
  const list = ride.links.find((each) => each.includes('/drivers/')) ?? 'none'
  const other = await visitor()
  await other.setViewportSize(PHONE)
  await other.goto(list)
  await expect(other.getByText(street)).toBeVisible()
  await expect(other.getByRole('img', { name: `Photo of: ${couch}` })).toBeVisible()
  await checkPage(other)
  for (const file of ['', '.data', '/offer', '/offer.data', '/event.ics', '/rsvp'])
    expect(await (await other.request.get(SALE + file)).text(), file).not.toContain(street)
  await page.goto(`${DESK}/offers`)
  await page.getByRole('link', { name: couch }).click()
  await page.getByRole('button', { name: 'It is here' }).click()
  await expect(page.getByText('Noted that it is here.')).toBeVisible()
  const csv = await (await page.request.get(`${DESK}/offers.csv`)).text()
  expect(csv).toContain(couch)
  expect(csv).not.toContain(street)
  await other.reload()
  await expect(other.getByText(street)).toHaveCount(0)
})

test('who offers a crib looks up first whether it was recalled, and what was typed stays', async ({
  visitor,
}) => {
  const giver = await visitor()
  await giver.setViewportSize(PHONE)
  await giver.goto('/teams/garage-band-of-brothers/events/garage-sale-with-a-live-band/offer')
  await giver.getByLabel('What is it?').fill('A drop-side crib')
  await giver.getByLabel('What kind of thing?').selectOption('furniture')
  await expect(giver.getByText('Was it recalled?')).toBeHidden()
  await giver.getByRole('button', { name: 'Offer it' }).click()
  await expect(giver.getByRole('link', { name: 'Look it up at cpsc.gov/Recalls' })).toBeVisible()
  await expect(giver.getByLabel('What is it?')).toHaveValue('A drop-side crib')
  await checkPage(giver)
})

const PHONE = { width: 390, height: 844 }

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** A sale of its own in twenty days, whose street nobody is told. */
async function planSale(): Promise<void> {
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind) select id, $1, 'yard_sale' from team where slug = 'garage-band-of-brothers' returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, town, street_shown, decided_at, decision)
       select id, 'Couch sale', 'America/Chicago', 'The porch', 'Riverwest', 'day_of', now(), 'approved' from planned returning id
     )
     insert into event_day (version_id, starts_at, ends_at)
     select id, now() + interval '20 days', now() + interval '20 days 4 hours' from written`,
    [SLUG],
  )
  await inDatabase(
    `update event set status = 'published', published_at = now(), approved_version_id = v.id
     from event_version v where v.event_id = event.id and event.slug = $1`,
    [SLUG],
  )
}
