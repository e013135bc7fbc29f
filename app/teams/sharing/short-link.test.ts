import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import type { TeamStatus } from '#db/schema/teams.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { findLinkedPage } from './short-link.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('a team is made with a code of seven letters, and the code leads to its page', async () => {
  const team = await aTeam()

  expect(team.short_code).toMatch(/^[bcdfghjkmnprstxz]{7}$/)
  expect(await findLinkedPage(team.short_code)).toBe(`/teams/${team.slug}?from=link`)
})

test('a code is understood in capitals and with the full stop of its sentence', async () => {
  const team = await aTeam()

  expect(await findLinkedPage(`${team.short_code.toUpperCase()}.`)).toBe(
    `/teams/${team.slug}?from=link`,
  )
})

test('whose link it is chooses their page, and what counts visits goes along', async () => {
  const team = await aTeam()
  const query = new URLSearchParams('utm_source=flyer&with=0a1b2c&from=qr')

  expect(await findLinkedPage(team.short_code, query)).toBe(
    `/teams/${team.slug}/with/0a1b2c?from=qr&utm_source=flyer`,
  )
  expect(await findLinkedPage(team.short_code, new URLSearchParams('with=../../staff'))).toBe(
    `/teams/${team.slug}/with/..%2F..%2Fstaff?from=link`,
  )
})

for (const status of ['draft', 'waiting', 'hidden'] satisfies TeamStatus[])
  test(`S5: the code of a team that is ${status} leads nowhere, like one that never was`, async () => {
    const team = await aTeam({ status })

    expect(await findLinkedPage(team.short_code)).toBeUndefined()
    expect(await findLinkedPage('bcdfghj')).toBeUndefined()
    expect(await findLinkedPage('')).toBeUndefined()
  })

test('a team that has finished is still found', async () => {
  const team = await aTeam({ status: 'closed' })

  expect(await findLinkedPage(team.short_code)).toBe(`/teams/${team.slug}?from=link`)
})

test('of many codes no two are alike and none reads like a rude word', async () => {
  const { rows } = await sql<{ code: string }>`
    select new_short_code() as code from generate_series(1, 3000)`.execute(db)

  const codes = rows.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => /f[ck]|sht|cnt|kkk|ngr|xx|ss/.test(code))).toEqual([])
})

test('teams that start at the same moment get codes of their own', async () => {
  const teams = await Promise.all(Array.from({ length: 20 }, () => aTeam()))

  expect(new Set(teams.map((team) => team.short_code)).size).toBe(20)
})
