import { request as playwright } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { emulator } from '#e2e/fixtures/emulator.ts'
import { anEmail, checkoutOf } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'

/** What stands on public pages by name: of the captains, the name that they chose; of the donors, what they asked for. */
const captains = [
  'denise@example.org',
  'rob.stachowiak@example.org',
  'samir.haddad@example.org',
  'Stachowiak',
  'Haddad',
  'Kowalski',
]

/** Of the members: nobody’s address, and no name that no captain has read. */
const members = ['@example.net', 'tomas.vega', 'Nell R.']

// Letters among the digits, so that no name looks like the number of a card.
const only = Date.now().toString(36)

test('nothing private of a donor or a captain stands on any public page, in its data, in the API or in others’ mail (S3, S4)', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const team = aTeamFor(info)
  const secret = {
    shown: `Cfnv${only}`,
    name: `Legal${only}name`,
    email: anEmail('canary'),
    cardTo: anEmail('canary-card'),
    cardFrom: `Cardfrom${only}`,
    cardWords: `Cardwords${only}`,
    street: `Eventstreet${only}`,
    giverStreet: `Giverstreet${only}`,
    backDoor: `Backdoor${only}`,
    giverPhone: `Giverphone${only}`,
    helper: `Helper${only}`,
    helperEmail: anEmail('canary-helper'),
    helperNote: `Shiftnote${only}`,
  }
  await page.goto(team.give)
  await page.locator('[name=ownAmount]').fill('61.17')
  await page.getByLabel(/Name to show/).fill(secret.shown)
  await page.getByLabel(/Show my gift as/).check()
  await page.getByLabel('Do not show the amount').check()
  await page.getByLabel('In honor of someone').check()
  await page.getByLabel('Their name').fill('Rosa')
  await page.getByText('Send a card about it').click()
  await page.getByLabel('Email for the card').fill(secret.cardTo)
  await page.getByLabel('Who the card is from').fill(secret.cardFrom)
  await page.getByLabel('What to write on the card').fill(secret.cardWords)
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByText('Test mode.')).toBeVisible()
  const checkout = checkoutOf(page)
  const paid = (await emulator(`POST /sessions/${checkout}/pay`, {
    email: secret.email,
    name: secret.name,
  })) as {
    paymentId: string
    chargeId: string
  }
  const receipt = await latestMail(secret.email)
  expect(receipt.text).toContain('61.17')
  const card = await latestMail(secret.cardTo)
  for (const canary of ['61.17', secret.shown, secret.name, secret.email, checkout])
    expect(`${card.subject} ${card.text} ${card.html}`).not.toContain(canary)

  const event = await planSale(team.page, secret.street)
  await offerThings(secret)
  await takeShift(event, secret)
  const canaries = [
    secret.street,
    secret.giverStreet,
    secret.backDoor,
    secret.giverPhone,
    secret.helper,
    secret.helperEmail,
    secret.helperNote,
    secret.shown,
    secret.name,
    secret.email,
    secret.cardTo,
    secret.cardFrom,
    secret.cardWords,
    checkout,
    paid.paymentId,
    paid.chargeId,
    ...captains,
    ...members,
  ]
  const context = await playwright.newContext({ baseURL: BASE_URL })
  expect(await (await context.get(event)).text()).toContain('Canary sale')
  for (const url of [
    ...(await publicAddresses(context, team.page)),
    ...EVENT_FILES.map((file) => event + file),
    ...LISTS,
  ]) {
    const answer = await context.get(url)
    const told = `${JSON.stringify(answer.headers())} ${await answer.text()}`
    for (const canary of canaries) expect(told.includes(canary), `${canary} at ${url}`).toBe(false)
    if (url.startsWith(team.page) || url.includes('/api/')) expect(told, url).not.toContain('61.17')
  }
  for (const paper of [
    `${team.page}/poster.pdf`,
    `${team.page}/flyer.pdf`,
    `${event}/poster.pdf`,
    `${event}/flyer.pdf`,
  ]) {
    const { title, words } = await readPaper(await (await context.get(paper)).body())
    for (const canary of canaries) expect(`${title} ${words}`, paper).not.toContain(canary)
  }
  await context.dispose()

  const told = await latestMail(team.captain)
  for (const canary of [
    secret.shown,
    secret.name,
    secret.email,
    secret.cardTo,
    secret.cardFrom,
    secret.cardWords,
    checkout,
    paid.chargeId,
  ])
    expect(`${told.subject} ${told.text} ${told.html}`).not.toContain(canary)
})

/** A sale of the team in a month, at a street that is told on its day alone. @returns the address of its page. */
async function planSale(teamPage: string, street: string): Promise<string> {
  const slug = `canary-sale-${only}`
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind) select id, $2, 'yard_sale' from team where slug = $1 returning id
     ), written as (
       insert into event_version (event_id, title, story, time_zone, place, street, town, street_shown, decided_at, decision)
       select id, 'Canary sale', 'Lamps and chairs.', 'America/Chicago', 'The porch', $3, 'Riverwest', 'day_of', now(), 'approved'
       from planned returning id
     )
     insert into event_day (version_id, starts_at, ends_at)
     select id, now() + interval '30 days', now() + interval '30 days 4 hours' from written`,
    [teamPage.replace('/teams/', ''), slug, street],
  )
  await inDatabase(
    `update event set status = 'published', published_at = now(), approved_version_id = v.id
     from event_version v where v.event_id = event.id and event.slug = $1`,
    [slug],
  )
  return `${teamPage}/events/${slug}`
}

/** Something that is fetched for that sale, and where another thing is brought to. */
async function offerThings(
  secret: Readonly<Record<'giverStreet' | 'giverPhone' | 'backDoor', string>>,
) {
  const slug = `canary-sale-${only}`
  await inDatabase(
    `insert into sale_intake (event_id, accepts, categories)
     select id, 'Lamps and chairs', '{furniture}' from event where slug = $1`,
    [slug],
  )
  await inDatabase(
    `with slot as (
       insert into intake_slot (event_id, way, starts_at, ends_at, capacity, place)
       select id, 'pick_up', now() + interval '28 days', now() + interval '28 days 2 hours', 3, $2 from event where slug = $1
       returning id, event_id)
     insert into item_offer (event_id, description, category, size, loads, condition, way, pickup_address, name, email, phone,
                             wants_letter, status, slot_id)
     select event_id, 'A lamp', 'furniture', 'hand', 1, 'good', 'pick_up', $3, 'Ida', 'ida@example.com', $4, false, 'booked', id
       from slot`,
    [slug, secret.backDoor, secret.giverStreet, secret.giverPhone],
  )
}

/** Somebody has a shift there, which tells those who have it something. */
async function takeShift(
  event: string,
  {
    helper,
    helperEmail,
    helperNote,
  }: Readonly<Record<'helper' | 'helperEmail' | 'helperNote', string>>,
): Promise<void> {
  await inDatabase(
    `with needed as (
       insert into shift (event_id, ready_role, starts_at, ends_at, needed, note, read_at)
       select id, 'greeter', now() + interval '30 days', now() + interval '30 days 2 hours', 2, $4, now()
         from event where slug = $1 returning id
     )
     insert into shift_claim (shift_id, name, email, phone) select id, $2, $3, '414 555 0100' from needed`,
    [event.split('/').at(-1), helper, helperEmail, helperNote],
  )
}

const EVENT_FILES = [
  '',
  '.data',
  '/rsvp',
  '/offer',
  '/offer.data',
  '/message',
  '/event.ics',
  '/og.png',
  '/og-square.png',
  '/og-tall.png',
  '/qr.svg',
  '/qr.png',
]
const LISTS = ['/events', '/events.data', '/events?view=month', '/events.ics', '/sitemap.xml']

/** Their bytes are read for what a maker writes into pictures. */
const SHARED_FILES = ['og.png', 'og-square.png', 'og-tall.png', 'qr.svg', 'qr.png', 'poster.png']

/** Every public page that can be reached from the home page and the directory, as page and as data, and the API. */
async function publicAddresses(context: APIRequestContext, teamPage: string): Promise<string[]> {
  const found = new Set([
    '/',
    '/teams',
    teamPage,
    '/give',
    '/start',
    '/api/v1/campaigns/aftercare-home',
    '/api/v1/meetings',
    '/api/v1/teams?limit=100',
    '/teams/nowhere',
    '/nowhere',
    '/api/v1/nothing',
    ...SHARED_FILES.map((file) => `${teamPage}/${file}`),
  ])
  for (const start of ['/', '/teams', teamPage]) {
    const html = await (await context.get(start)).text()
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)"/g))
      found.add(link.replaceAll('&amp;', '&'))
  }
  const pages = [...found].filter(
    (url) =>
      !/^\/(dev|staff|manage|sign-in|build|assets)/.test(url) &&
      !/\.(?!png|svg)\w+$/.test(url.split('?')[0] ?? ''),
  )
  const slugs = pages
    .map((url) => /^\/teams\/([\w-]+)$/.exec(url)?.[1])
    .filter((slug) => slug !== undefined)
  return [
    ...pages,
    ...pages
      .filter((url) => !url.includes('?') && !url.startsWith('/api') && !/\.\w+$/.test(url))
      .map((url) => (url === '/' ? '/_root.data' : `${url}.data`)),
    ...slugs.flatMap((slug) => [
      `/api/v1/teams/${slug}`,
      `/embed/teams/${slug}`,
      `/teams/${slug}/gifts`,
      `/teams/${slug}/report`,
    ]),
  ]
}
