import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSession } from '#app/people/testing/someone.ts'
import { env } from '#app/platform/env.server.ts'
import { buildApp, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { aBrowser } from '#app/testing/browser.ts'
import { machineColumns } from '#app/testing/columns.ts'
import { crawl } from '#app/testing/crawl.ts'
import { fillEveryTable } from '#app/testing/full-site.ts'
import type { FullSite } from '#app/testing/full-site.ts'
import { emptyEveryTable, findTextColumns } from '#app/testing/tables.ts'
import type { TextColumn } from '#app/testing/tables.ts'

// Every column that can hold words holds markup, whatever its form would have let through; on every page it is only words (S15).

/** Short enough for the narrowest column, and whole: out of an attribute, into an element, out of a script. */
const MARKUP = `'"><b/onx=1><!--</script>`

let site: FullSite
let columns: readonly TextColumn[]
let app: AppProcess
/** Columns whose own shape keeps markup out, by a check of the database. */
const shaped: string[] = []
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  await buildApp()
  await owner.connect()
  site = await fillEveryTable(owner)
  columns = (await findTextColumns(owner)).filter(
    ({ table, column }) =>
      !machineColumns.has(`${table}.${column}`) && !/(^|_)(id|hash|code|key)$/.test(column),
  )
  await owner.query('set session_replication_role = replica')
  for (const each of columns) await writeMarkup(each)
  app = await startApp({ PORT: String(await freePort()), JOBS: 'off', TRUSTED_PROXIES: '1' })
}, 240_000)

afterAll(async () => {
  await app.kill()
  await emptyEveryTable(owner)
  await owner.end()
})

test('only a few columns with a shape of their own keep markup out', () => {
  expect(shaped).toContain('team.slug')
  expect(shaped.length / columns.length).toBeLessThan(0.1)
})

test('a link of the organization can be nothing but a web address', async () => {
  for (const column of ['website', 'quick_exit_url'])
    await expect(
      owner.query(`update organization set ${column} = 'javascript:alert(1)'`),
    ).rejects.toThrow('is_a_web_address')
})

test.each(['captain', 'admin'] as const)(
  'S15: on no page that a %s can see is it more than words',
  async (who) => {
    const browser = aBrowser(() => app.port)
    browser.keep(await aSession(site[who], who === 'admin' ? 'staff' : 'captain'))
    const faults: string[] = []
    let shown = 0
    for await (const { url, status, html } of crawl(browser, site)) {
      expect(status, url).not.toBe(500)
      if (html === undefined) continue
      if (/&quot;&gt;&lt;b|\\u003cb/.test(html)) shown += 1
      if (html.includes('<b/onx') || html.includes('<!--</script>')) faults.push(`${url}: markup`)
      for (const [, link] of html.matchAll(
        /\b(?:href|src|action|formaction)="\s*(javascript:[^"]*)/gi,
      ))
        faults.push(`${url}: ${link}`)
    }
    expect(faults).toEqual([])
    expect(shown, 'pages that show what was written').toBeGreaterThan(2)
  },
)

/** As much of it as the column lets in. */
async function writeMarkup({ table, column, type }: TextColumn): Promise<void> {
  const markup = `$m$${MARKUP}$m$`
  const value =
    type === 'jsonb'
      ? `coalesce("${column}", '{}') || jsonb_build_object('x', ${markup}::text)`
      : type === 'ARRAY'
        ? `array[${markup}::text]`
        : /email|to_address/.test(column)
          ? `${markup} || substr(md5(ctid::text), 1, 6) || '@x.example'`
          : /(?:^|_)url$|^website$/.test(column)
            ? `'https://example.org/' || ${markup}`
            : markup
  try {
    await owner.query(`update "${table}" set "${column}" = ${value}`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.constraint === undefined) throw error
    shaped.push(`${table}.${column}`)
  }
}
