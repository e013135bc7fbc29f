import { beforeAll, expect, test } from 'vitest'
import { sendPrivatePicture } from '#app/pictures/private-picture.server.ts'
import { fileName } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { chooseLook } from '#app/teams/look/choose-look.server.ts'
import { aLiveTeam, by, put, sendAndApprove } from '#app/teams/look/testing/looks.ts'
import { submitPage } from '#app/teams/submit-page.server.ts'
import { read, write } from '#app/teams/testing/written-team.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCampaign, anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { answerApproval } from './answer-decision.server.ts'
import { findLookReview } from './look-review.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('S37 a new picture is approved only by who says that they looked at it; a known one is not asked about again', async () => {
  const team = await aLiveTeam()
  await put(team, { part: 'cover' })
  await submitPage(by(team))
  const form = (fields: Record<string, string>) => {
    const data = formOf(fields)
    return data
  }
  const submittedAt = (await read(team)).submittedAt.toISOString()
  const { public_id: publicId, ...person } = await aStaffMember('moderator')
  const ruth = { ...person, publicId }
  expect(
    await answerApproval(team.slug, form({ submittedAt, checked: 'yes' }), ruth),
  ).toMatchObject({
    kind: 'again',
    errors: [{ field: 'picturesChecked' }],
  })
  const ticked = form({ submittedAt, checked: 'yes', picturesChecked: 'yes' })
  expect(await answerApproval(team.slug, ticked, ruth)).toMatchObject({ kind: 'done' })

  await write(team, { plan: 'Another plan' })
  await submitPage(by(team))
  expect(await findLookReview(team.slug)).toMatchObject({ newPictures: 0, changed: false })
})

test('what is shown and what is proposed stand side by side, and nothing when nothing waits', async () => {
  const team = await aLiveTeam()
  await put(team, { part: 'cover', alt: 'The first cover' })
  await sendAndApprove(team)
  expect(await findLookReview(team.slug)).toBeNull()
  await put(team, { part: 'cover', alt: 'The second cover' })
  await put(team, { alt: 'A table' })
  await chooseLook({ ...by(team), choice: { cover: 'picture', color: 'rose' } })
  await submitPage(by(team))
  expect(await findLookReview(team.slug)).toMatchObject({
    changed: true,
    newPictures: 2,
    before: { cover: { photo: { alt: 'The first cover' } }, gallery: [] },
    after: {
      color: 'rose',
      cover: { photo: { alt: 'The second cover' } },
      gallery: [{ alt: 'A table' }],
    },
  })
})

test('S5 a file that is not for all to see is sent to its own team and to staff, and is missing for others', async () => {
  const [team, other] = [await aLiveTeam(), await aLiveTeam()]
  const file = fileName({ name: await put(team), width: 480, ending: 'jpg' })
  await pictureStore.put({ name: file, type: 'image/jpeg', bytes: Buffer.from('x') })
  for (const teamId of [team.id, null]) {
    const answer = await sendPrivatePicture(file, teamId)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/jpeg'])
  }
  for (const asked of [
    () => sendPrivatePicture(file, other.id),
    () => sendPrivatePicture('../../package.json', null),
    () => sendPrivatePicture(undefined, team.id),
  ])
    await expect(asked()).rejects.toMatchObject({ status: 404 })
})
