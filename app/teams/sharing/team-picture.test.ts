import { beforeAll, expect, test } from 'vitest'
import { readPaper, readPicture, whole } from '#app/ui/print/testing/read-print.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { aLiveTeam, put, sendAndApprove } from '../look/testing/looks.ts'
import type { StartedTeam } from '../testing/written-team.ts'
import { makeTeamFile } from './make-team-file.server.ts'
import { countGreen, storeGreen } from './testing/green-photo.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('the captain’s own picture stands on the poster and beside the link once it is approved', async () => {
  const team = await aLiveTeam()
  const name = await put(team, { part: 'cover' })
  await storeGreen(name)
  expect(await greens(team)).toEqual([0, 0])

  await sendAndApprove(team)
  const [poster, picture] = await greens(team)
  expect(poster).toBeGreaterThan(100_000)
  expect(picture).toBeGreaterThan(80_000)
})

test('the drawn cover stands in for a picture whose file is gone', async () => {
  const team = await aLiveTeam()
  await put(team, { part: 'cover' })
  await sendAndApprove(team)

  expect(await greens(team)).toEqual([0, 0])
})

/** How much of poster and picture is as green as no ink of ours. */
async function greens({ slug }: StartedTeam): Promise<[number, number]> {
  const poster = await makeTeamFile(slug, 'poster.pdf')
  const picture = await makeTeamFile(slug, 'og.png')
  const { page } = await readPaper(whole(poster))
  return [countGreen(page), countGreen(readPicture(whole(picture)))]
}
