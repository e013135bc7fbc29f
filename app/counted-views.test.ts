import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { buildApp, pause, startApp } from '#app/testing/app-process.ts'
import type { AppProcess } from '#app/testing/app-process.ts'
import { freePort } from '#app/testing/free-port.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// Counting in whole processes: what each counts is added up, also what it had not written down when it was told to stop.

const BROWSER = 'Mozilla/5.0 (X11; Linux x64; rv:150.0) Gecko/20100101 Firefox/150.0'

let team: ATeam

beforeAll(async () => {
  await buildApp()
  await anOrganization()
  await aCampaign()
  team = await aTeam()
}, 240_000)

test('two processes that are stopped at once have written down every view, and no robot’s', async () => {
  const running = await Promise.all([startOne(), startOne()])
  for (const app of running) {
    await read(app, `/teams/${team.slug}?from=qr`, BROWSER)
    const { etag, cookies } = await read(app, `/teams/${team.slug}`, BROWSER)
    expect(cookies).toBeNull()
    // Whoever has the page already still opens it.
    await read(app, `/teams/${team.slug}`, BROWSER, { 'If-None-Match': etag })
    await read(app, `/teams/${team.slug}`, 'Googlebot/2.1 (+http://www.google.com/bot.html)')
    await read(app, `/embed/teams/${team.slug}`, BROWSER)
    await read(app, `/teams/${team.slug}/qr.svg`, BROWSER)
  }
  await Promise.all(running.map((app) => app.stop()))
  expect(await viewsOf(team)).toEqual({ direct: 4, qr: 2 })
})

test('a process that is killed loses only what it counted in the last seconds', async () => {
  const other = await aTeam()
  const app = await startOne()
  await read(app, `/teams/${other.slug}?from=text`, BROWSER)
  await expect.poll(() => viewsOf(other)).toEqual({ text: 1 })
  await read(app, `/teams/${other.slug}?from=text`, BROWSER)
  await pause(50)
  await app.kill()
  expect((await viewsOf(other))['text']).toBeGreaterThanOrEqual(1)
})

async function startOne(): Promise<AppProcess> {
  return await startApp({ PORT: String(await freePort()), JOBS: 'off', DRAIN_SECONDS: '0' })
}

async function read(
  { port }: AppProcess,
  url: string,
  agent: string,
  more: Record<string, string> = {},
) {
  const answer = await fetch(`http://127.0.0.1:${port}${url}`, {
    headers: { 'User-Agent': agent, ...more },
  })
  await answer.arrayBuffer()
  return { etag: answer.headers.get('ETag') ?? '', cookies: answer.headers.get('Set-Cookie') }
}

async function viewsOf({ id }: ATeam): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('team_view')
    .select(['source', 'views'])
    .where('team_id', '=', id)
    .orderBy('source')
    .execute()
  return Object.fromEntries(rows.map(({ source, views }) => [source, views]))
}
