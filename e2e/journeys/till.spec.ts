import { createHmac, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CODE_LENGTH, CODE_LETTERS } from '#app/events/yard-sale/till/till-code.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { onlyHere } from '#e2e/fixtures/give.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { FOLDER } from '#e2e/site.ts'

test('a phone opens a till by its code, sells without a signal, is opened anew, and sends all once it has one', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const name = onlyHere('Table')
  const code = aCode()
  await startTill(name, code)
  // Watched by nobody: without a signal a browser complains, and shall.
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await phone.newPage()
  await page.goto('/till')
  await page.getByLabel('Code', { exact: true }).fill('AAAA-AAAA')
  await page.getByRole('button', { name: 'Open the till' }).click()
  await expect(page.getByText('That code does not open a till today.')).toBeVisible()
  await checkPage(page)
  await page
    .getByLabel('Code', { exact: true })
    .fill(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())
  await page.getByRole('button', { name: 'Open the till' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  await page.getByLabel('$20', { exact: true }).fill('2')
  await page.getByLabel('$1', { exact: true }).fill('10')
  await checkPage(page)
  await page.getByRole('button', { name: 'This is my float' }).click()
  await expect(page.locator('#sync')).toHaveText('All sent')
  await expect(page.locator('#till')).toHaveAttribute('data-kept', 'yes')
  await checkPage(page)

  await phone.setOffline(true)
  for (const key of ['7', '.', '5', '0'])
    await page.getByRole('button', { name: key === '.' ? 'Point' : key, exact: true }).click()
  await expect(page.locator('#total')).toHaveText('$7.50')
  await page.getByRole('button', { name: 'Cash', exact: true }).click()
  await page.getByLabel('Another amount').fill('10')
  await expect(page.getByText('Give back $2.50')).toBeVisible()
  await checkPage(page)
  await page.getByRole('button', { name: 'Sold', exact: true }).click()
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 1')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 1')
  await page.getByRole('button', { name: '5', exact: true }).click()
  await page.getByRole('button', { name: 'Cash', exact: true }).click()
  await page.getByLabel('Another amount').fill('6')
  await page.getByRole('button', { name: 'They keep no change: $1 is a gift' }).click()
  await expect(page.locator('#sync')).toHaveText('Not yet sent: 3')
  expect(await totalOf(name)).toMatchObject({ cash: 0, sales: 0 })

  await phone.setOffline(false)
  await expect(page.locator('#sync')).toHaveText('All sent', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Cash box' }).click()
  await expect(page.locator('#box [data-sum=inBox]')).toHaveText('$63.50')
  await checkPage(page)
  expect(await totalOf(name)).toEqual({
    float: 5_000,
    cash: 1_250,
    gifts: 100,
    box: 6_350,
    sales: 2,
  })
  await phone.close()
})

function aCode(): string {
  return Array.from({ length: CODE_LENGTH }, () =>
    CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length)),
  ).join('')
}

/** A till of a sale of the demo, and a code for it that is good just now. */
async function startTill(name: string, code: string): Promise<void> {
  const secret = readFileSync(path.join(FOLDER, 'session-secret'), 'utf8').trim()
  const hash = createHmac('sha256', secret).update(`till\n${code}`).digest('hex')
  await inDatabase(
    `with captain as (
       select e.id as event_id, m.person_id from event e
         join lateral (select person_id from team_member where team_id = e.team_id limit 1) m on true
        where e.slug = 'garage-sale-with-a-live-band'
     ), started as (
       insert into till (event_id, name, started_by) select event_id, $1, person_id from captain returning id, started_by
     )
     insert into till_code (till_id, code_hash, starts_at, ends_at, given_by)
     select id, $2, now() - interval '1 hour', now() + interval '5 hours', started_by from started`,
    [name, hash],
  )
}

async function totalOf(name: string): Promise<unknown> {
  const [total] = await inDatabase(
    `select s.float_cents::int as float, s.cash_cents::int as cash, s.gift_cents::int as gifts,
            s.box_cents::int as box, s.sales
       from till_total s join till t on t.id = s.till_id where t.name = $1`,
    [name],
  )
  return total
}
