import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aBomb, aLogo } from '#app/pictures/testing/images.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import { approveSign } from './change-sign.server.ts'
import { eraseSponsors } from './erase-sponsors.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { aSponsor, reread } from './testing/sponsors.ts'
import { sendLogo } from './testing/logo.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago', edits_wait: true })
})
afterEach(() => shiftClock(0))

describe('S26: the logo', () => {
  test('is decoded and written anew, see-through, in a size for the sign and one for the page', async () => {
    const row = await aSponsor(await anOuting())
    expect(await sendLogo(row)).toEqual({ kind: 'kept' })
    const { logo } = await reread(row.key)
    expect(logo).toMatchObject({ width: 900, height: 300, ground: 'pale' })
    const [png, webp] = await Promise.all(['png', 'webp'].map((ending) => fileOf(logo, ending)))
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 900, hasAlpha: true })
    expect(await sharp(webp).metadata()).toMatchObject({
      format: 'webp',
      width: 480,
      hasAlpha: true,
    })
    expect(png?.includes('canary-artist')).toBe(false)
  })

  test('a web page or an archive that hides behind it is left behind', async () => {
    const row = await aSponsor(await anOuting())
    for (const hidden of [
      '<html><script>alert("canary")</script></html>',
      'PK\u0003\u0004canary.zip',
    ]) {
      await sendLogo(row, Buffer.concat([await aLogo('#1a2436'), Buffer.from(hidden)]))
      const { logo } = await reread(row.key)
      for (const ending of ['png', 'webp'])
        expect((await fileOf(logo, ending)).includes('canary')).toBe(false)
    }
  })

  test.each([
    ['no picture', Buffer.from('no picture'), 'not-a-picture'],
    [
      'a drawing with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'not-a-picture',
    ],
    ['a bomb', aBomb(), 'too-many-pixels'],
  ])('%s leaves no row', async (_, bytes, why) => {
    const row = await aSponsor(await anOuting())
    expect(await sendLogo(row, bytes)).toEqual({ kind: 'refused', why })
    expect((await reread(row.key)).logo).toBeNull()
  })

  test('is replaced until the sign is approved, and the files of the one before are deleted', async () => {
    const row = await aSponsor(await anOuting())
    await sendLogo(row)
    const first = (await reread(row.key)).logo
    await sendLogo(row)
    await approveSign({ which: { key: row.key }, revision: 3, by: 'Odile', said: null })
    expect(await sendLogo(row)).toEqual({ kind: 'gone' })
    expect((await reread(row.key)).revision).toBe(3)
    await eraseSponsors()
    await expect(fileOf(first, 'png')).rejects.toThrow('ENOENT')
  })
})

async function fileOf(logo: SponsorRow['logo'], ending: string): Promise<Buffer> {
  return await readFile(path.join(env.PICTURES_FOLDER, `${logo?.name}-${logo?.width}.${ending}`))
}
