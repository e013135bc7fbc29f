import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aPicture } from '#db/testing/builders.ts'
import { sendBackTeam } from '../send-back-team.server.ts'
import { submitPage } from '../submit-page.server.ts'
import { aModerator, findLatest, findTeam, read, write } from '../testing/written-team.ts'
import { withdrawPage } from '../withdraw-page.server.ts'
import { chooseLook, setVideo } from './choose-look.server.ts'
import { describePicture } from './describe-picture.server.ts'
import { movePicture } from './move-picture.server.ts'
import { isPublicPicture } from './public-picture.server.ts'
import { removePicture } from './remove-picture.server.ts'
import { restorePicture } from './restore-picture.server.ts'
import {
  aLiveTeam,
  by,
  pageVersion,
  put,
  sendAndApprove,
  shownOn,
  writtenOn,
} from './testing/looks.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

describe('S36: what everyone sees', () => {
  test('a new cover waits for approval while the old one stays', async () => {
    const team = await aLiveTeam()
    const first = await put(team, { part: 'cover' })
    expect(await isPublicPicture(first)).toBe(false)
    await sendAndApprove(team)
    expect(await shownOn(team)).toEqual([`cover ${first}`])
    expect(await isPublicPicture(first)).toBe(true)

    const second = await put(team, { part: 'cover' })
    expect(await shownOn(team)).toEqual([`cover ${first}`])
    expect(await writtenOn(team)).toEqual([`cover ${second}`])
    expect(await isPublicPicture(second)).toBe(false)
    await sendAndApprove(team)
    expect(await shownOn(team)).toEqual([`cover ${second}`])
    expect(await isPublicPicture(first)).toBe(false)
  })

  test('a drawn cover, a colour and a film wait just so, and are part of the page from then on', async () => {
    const team = await aLiveTeam()
    const cover = await put(team, { part: 'cover' })
    await chooseLook({ ...by(team), choice: { cover: 'lake-pier', color: 'rose' } })
    await setVideo({ ...by(team), video: { url: 'https://video.example/1', title: 'Us' } })
    expect(await findTeam(team.publicId)).toMatchObject({
      scene: null,
      color: null,
      video_url: null,
    })
    await sendAndApprove(team)
    expect(await findTeam(team.publicId)).toMatchObject({
      scene: 'lake-pier',
      color: 'rose',
      video_url: 'https://video.example/1',
      video_title: 'Us',
    })
    expect(await shownOn(team)).not.toContain(`cover ${cover}`)
  })

  test('the page moves when a picture on it is finished, taken off or put back', async () => {
    const team = await aLiveTeam()
    const name = await put(team)
    await sendAndApprove(team)
    const versions = [await pageVersion(team)]
    for (const change of [
      () =>
        db
          .updateTable('picture')
          .set({ finished_at: new Date() })
          .where('name', '=', name)
          .execute(),
      () => removePicture({ ...by(team), name }),
      () => restorePicture({ ...by(team), name }),
    ]) {
      await change()
      versions.push(await pageVersion(team))
    }
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b))
  })
})

describe('S35: what is taken out', () => {
  test('leaves the public page at once, without anybody’s approval, and comes back just so', async () => {
    const team = await aLiveTeam()
    const name = await put(team, { part: 'cover', focus: 'left' })
    await sendAndApprove(team)
    expect(await removePicture({ ...by(team), name })).toBe('removed')
    expect(await shownOn(team)).toEqual([])
    expect(await isPublicPicture(name)).toBe(false)
    expect(await writtenOn(team)).toEqual([])

    expect(await restorePicture({ ...by(team), name })).toBe('restored')
    expect(await shownOn(team)).toEqual([`cover ${name}`])
    expect(await writtenOn(team)).toEqual([`cover ${name}`])
  })

  test('leaves the public page even while staff read the next version, and is not put back by their approval', async () => {
    const team = await aLiveTeam()
    const name = await put(team)
    await sendAndApprove(team)
    await write(team, { plan: 'Another plan' })
    await submitPage(by(team))
    expect(await removePicture({ ...by(team), name })).toBe('withdrawn')
    expect(await shownOn(team)).toEqual([])
    await sendAndApprove(team)
    expect(await shownOn(team)).toEqual([])
    expect(await restorePicture({ ...by(team), name })).toBe('restored')
    expect(await shownOn(team)).toEqual([name])
  })

  test('is not put on a page that was never approved with it', async () => {
    const team = await aLiveTeam()
    const name = await put(team)
    await removePicture({ ...by(team), name })
    await restorePicture({ ...by(team), name })
    expect(await isPublicPicture(name)).toBe(false)
  })
})

describe('while staff read a page', () => {
  test('nothing of its look is changed under their eyes', async () => {
    const team = await aLiveTeam()
    const name = await put(team)
    await submitPage(by(team))
    const words = { part: 'cover', focus: 'center', alt: 'Other words' } as const
    expect(await describePicture({ ...by(team), name, words })).toBe('waiting')
    expect(await movePicture({ ...by(team), name, to: 'later' })).toBe('waiting')
    expect(await restorePicture({ ...by(team), name })).toBe('waiting')
    expect(await chooseLook({ ...by(team), choice: { cover: 'yard-sale', color: 'pine' } })).toBe(
      'waiting',
    )
    expect(await setVideo({ ...by(team), video: { url: null, title: '' } })).toBe('waiting')
    await withdrawPage(team.publicId, team.captain)
    expect(await describePicture({ ...by(team), name, words })).toBe('described')
  })

  test('what they send back keeps its pictures through the next round', async () => {
    const team = await aLiveTeam()
    const [picture, cover] = [await put(team), await put(team, { part: 'cover' })]
    await submitPage(by(team))
    await sendBackTeam({ ...(await read(team)), reason: 'One more', actor: await aModerator() })
    await sendAndApprove(team)
    expect((await shownOn(team)).toSorted()).toEqual([`cover ${cover}`, picture].toSorted())
  })
})

test('text and look are written side by side: neither is taken for a newer copy of the other', async () => {
  const team = await aLiveTeam()
  const before = (await findLatest(team)).saved_at
  const name = await put(team)
  expect((await findLatest(team)).saved_at).toEqual(before)
  expect(await write(team, { story: 'A new story' })).toMatchObject({ kind: 'saved' })
  expect(await writtenOn(team)).toEqual([name])
  await sendAndApprove(team)
  await write(team, { story: 'A newer story' })
  expect(await writtenOn(team)).toEqual([name])
})

test('the last place of a gallery is given once, and a picture that is on it may be changed', async () => {
  const team = await aLiveTeam()
  const names: string[] = []
  for (let place = 0; place < 7; place++) names.push(await put(team))
  const [one, other] = [await aPicture(team.id), await aPicture(team.id)]
  const words = { part: 'gallery', focus: 'center', alt: 'One more' } as const
  const outcomes = await Promise.all(
    [one, other].map(({ name }) => describePicture({ ...by(team), name, words })),
  )
  expect(outcomes.toSorted()).toEqual(['described', 'gallery-full'])
  expect(await describePicture({ ...by(team), name: names[3] ?? '', words })).toBe('described')
  expect((await writtenOn(team)).slice(0, 7)).toEqual(names)
})

test('pictures change places, and the ones at the ends stay where they are', async () => {
  const team = await aLiveTeam()
  const [a, b, c] = [await put(team), await put(team), await put(team)]
  await movePicture({ ...by(team), name: c, to: 'earlier' })
  expect(await writtenOn(team)).toEqual([a, c, b])
  await movePicture({ ...by(team), name: a, to: 'earlier' })
  await movePicture({ ...by(team), name: b, to: 'later' })
  expect(await writtenOn(team)).toEqual([a, c, b])
  await movePicture({ ...by(team), name: a, to: 'later' })
  expect(await writtenOn(team)).toEqual([c, a, b])
})

test('S5 a picture of another team, one that never arrived and one that was erased are none', async () => {
  const [team, other] = [await aLiveTeam(), await aLiveTeam()]
  const words = { part: 'cover', focus: 'center', alt: 'Not mine' } as const
  const pictures = [
    await aPicture(other.id),
    await aPicture(team.id, { arrived_at: null }),
    await aPicture(team.id, { erased_at: new Date() }),
  ]
  for (const { name } of pictures) {
    expect(await describePicture({ ...by(team), name, words })).toBe('picture-not-found')
    expect(await movePicture({ ...by(team), name, to: 'later' })).toBe('picture-not-found')
    expect(await restorePicture({ ...by(team), name })).toBe('picture-not-found')
  }
  const theirs = await put(other, { part: 'cover' })
  await sendAndApprove(other)
  expect(await removePicture({ ...by(team), name: theirs })).toBe('picture-not-found')
  expect(await shownOn(other)).toEqual([`cover ${theirs}`])
})
