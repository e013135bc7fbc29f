import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { browser } from '../browser.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import type { Figure } from './report.ts'

const FEW = 50
const MANY = 500
/** What somebody types at the table: the name of one. */
const TYPED = 'Player 17'

/** The search of the list by which people are checked in, as a phone's browser does it with no signal: each letter that is typed. */
export async function measureCheckIn(
  app: AppUnderLoad,
  { times }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const chrome = await chromium.launch(await browser())
  try {
    const pages = new Map<number, Page>()
    for (const players of [FEW, MANY]) {
      const page = await chrome.newPage({ viewport: { width: 390, height: 800 } })
      await page.goto(`${app.url}/check-in/${await expectPlayers(app, players)}`)
      pages.set(players, page)
    }
    const letters = new Map([...pages.keys()].map((players) => [players, [] as number[]]))
    // In turns, so that both meet the same moments of the machine.
    for (let turn = 0; turn < times; turn++)
      for (const [players, page] of pages) letters.get(players)?.push(await typeName(page))
    const [few, many] = [FEW, MANY].map((players) => medianOf(letters.get(players) ?? []))
    if (few === undefined || many === undefined) throw new Error('Nobody typed')
    note({ name: `reference: check-in search, ${FEW} players`, value: few, unit: 'ms' })
    note({
      name: `check-in search, ${MANY} players`,
      value: many,
      unit: 'ms',
      goal: '≤ 50',
      met: many <= 50,
      note: 'a letter typed until the list is laid out, in Chromium',
    })
    note({
      name: 'the same ÷ reference',
      value: many / few,
      unit: '×',
      note: 'ten times the players',
    })
  } finally {
    await chrome.close()
  }
}

/** Types a name letter by letter. @returns milliseconds that one letter takes. */
async function typeName(page: Page): Promise<number> {
  return await page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[name=q]')
    if (!field) throw new Error('There is no search')
    const start = performance.now()
    for (let letters = 1; letters <= typed.length; letters++) {
      field.value = typed.slice(0, letters)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      // Asked for its height, the browser lays the list out.
      if (document.body.offsetHeight === 0) throw new Error('Nothing is shown')
    }
    return (performance.now() - start) / typed.length
  }, TYPED)
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.trunc(times.length / 2)] ?? 0
}

/** An outing of today, with so many players who have a name. @returns the key of its check-in. */
async function expectPlayers({ database }: AppUnderLoad, players: number): Promise<string> {
  const slug = `bench-check-in-${players}`
  await database.query(
    `with planned as (
       insert into event (team_id, slug, kind) select id, $1, 'golf_outing' from team where slug = 'bench-team-4' returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street_shown, decided_at, decision)
       select id, 'Bench check-in', 'America/Chicago', 'The course', 'public', now(), 'approved' from planned returning id, event_id
     ), held as (
       insert into event_day (version_id, starts_at, ends_at) select id, now(), now() + interval '6 hours' from written
     ), sold as (
       insert into package (event_id) select event_id from written returning id, event_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents, people, places)
       select written.id, sold.id, 1, 'place', 'Single', 0, 0, 1, 1 from written, sold
     ), ordered as (
       insert into ticket_order (event_id, kind, buyer_name, way, form_key) select event_id, 'tickets', 'Bench', 'free', $1 from sold
       returning id
     ), places as (
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place)
       select ordered.id, sold.event_id, sold.id, n, 1, 0, 0, true, true from ordered, sold, generate_series(1, $2::int) n
       returning id, unit
     )
     insert into player (ticket_id, name) select id, 'Player ' || unit from places`,
    [slug, players],
  )
  await database.query(
    `update event e set status = 'published', published_at = now(), approved_version_id = v.id
       from event_version v where v.event_id = e.id and e.slug = $1`,
    [slug],
  )
  const { rows } = await database.query<{ key: string }>(
    `insert into check_in_link (event_id, made_by) select e.id, p.id from event e, (select min(id) as id from person) p
      where e.slug = $1 returning public_id as key`,
    [slug],
  )
  const [link] = rows
  if (!link) throw new Error('Nobody is checked in')
  return link.key
}
