import { beforeAll, expect, test } from 'vitest'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findTeamNamed, findTeamsOffered } from './team-by-name.server.ts'

let curlers: ATeam

beforeAll(async () => {
  await anOrganization()
  curlers = await aTeam({ name: 'Cream City Curlers', slug: 'cream-city-curlers' })
  await aTeam({ name: 'Saturday Men', slug: 'saturday-men' })
  await aTeam({ name: 'Saturday Men', slug: 'saturday-men-2' })
  await aTeam({ name: 'Night Draft', slug: 'night-draft', status: 'draft' })
})

test('a team is found by its name in any letters, or by its address', async () => {
  for (const typed of ['Cream City Curlers', ' cream city CURLERS ', 'cream-city-curlers'])
    expect(await findTeamNamed(typed)).toEqual({ kind: 'found', slug: curlers.slug })
  expect(await findTeamNamed(null)).toEqual({ kind: 'found', slug: null })
})

test('a part of a name, or one with a mistake in it, is answered with what it may be', async () => {
  for (const typed of ['curlers', 'Cream City Curlrs'])
    expect(await findTeamNamed(typed)).toEqual({
      kind: 'unknown',
      message: 'No team has this name. Did you mean Cream City Curlers?',
    })
  expect(await findTeamNamed('zzzz')).toEqual({
    kind: 'unknown',
    message: 'No team has this name',
  })
})

test('of two with one name the address says which', async () => {
  expect(await findTeamNamed('Saturday Men')).toMatchObject({
    kind: 'unknown',
    message: expect.stringContaining('saturday-men'),
  })
  expect(await findTeamNamed('saturday-men-2')).toEqual({ kind: 'found', slug: 'saturday-men-2' })
})

test('names are offered, addresses where two have one name, and no draft', async () => {
  expect(await findTeamsOffered()).toEqual(['Cream City Curlers', 'saturday-men', 'saturday-men-2'])
})
