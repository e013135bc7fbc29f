import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { makeFiles, readPicture } from './make-picture.server.ts'
import type { MadeFile } from './make-picture.server.ts'
import { fileOf, filesOf, widthsOf } from './picture-file.ts'
import { aBomb, aJpeg, aPhoto, aTalkativeJpeg } from './testing/images.ts'

describe('S26: what somebody sends', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'a %s is read and becomes our own JPEG',
    async (format) => {
      const read = await readPicture(
        await aPhoto({ width: 1000, height: 700 }).toFormat(format).toBuffer(),
      )
      if (read.kind !== 'picture') throw new Error(read.why)
      expect(read).toMatchObject({ width: 1000, height: 700 })
      expect(read.files.map(({ width, ending }) => [width, ending])).toEqual([
        [480, 'jpg'],
        [1000, 'jpg'],
      ])
      for (const { bytes, width } of read.files)
        expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width })
    },
  )

  test('nothing of where, when and by what it was taken is in any file, and it stands upright', async () => {
    const sent = await aTalkativeJpeg()
    expect(sent.includes('canary-make')).toBe(true)
    const read = await readPicture(sent)
    if (read.kind !== 'picture') throw new Error(read.why)
    expect(read).toMatchObject({ width: 720, height: 1080 })
    for (const { bytes, ending, width } of await everyFile(read.files)) {
      const { exif, xmp, icc, iptc, orientation, ...meta } = await sharp(bytes).metadata()
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({})
      expect(meta.height).toBeGreaterThan(meta.width)
      for (const word of ['canary', 'Exif', 'http://ns.adobe.com'])
        expect(Buffer.from(bytes).includes(word), `${word} in ${width}.${ending}`).toBe(false)
    }
  })

  test('a web page or an archive that hides behind a picture is left behind', async () => {
    const picture = await aJpeg({ width: 480, height: 360 })
    for (const hidden of [
      '<html><script>alert("canary")</script></html>',
      'PK\u0003\u0004canary.zip',
      '%PDF-1.7 canary',
    ]) {
      const read = await readPicture(Buffer.concat([picture, Buffer.from(hidden)]))
      if (read.kind !== 'picture') throw new Error(read.why)
      for (const { bytes } of await everyFile(read.files))
        expect(Buffer.from(bytes).includes('canary')).toBe(false)
    }
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('This is not a picture.')],
    ['a web page with a picture behind it', Buffer.from('<html><script>alert(1)</script>')],
    [
      'an SVG with a script',
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>alert(1)</script></svg>',
      ),
    ],
    ['a JPEG in name only', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ])('%s is no picture', async (_what, bytes) => {
    expect(await readPicture(bytes)).toEqual({ kind: 'refused', why: 'not-a-picture' })
  })

  test.each(['gif', 'tiff', 'avif'] as const)(
    'a real %s is not even looked at: its decoder is shut',
    async (format) => {
      const bytes = await aPhoto({ width: 500, height: 400 }).toFormat(format).toBuffer()
      expect(await readPicture(bytes)).toEqual({ kind: 'refused', why: 'not-a-picture' })
    },
  )

  test('what iPhones keep is named for what it is', async () => {
    const heic = Buffer.concat([
      Buffer.from('0000002466747970', 'hex'),
      Buffer.from('heic\0\0\0\0mif1heic'),
    ])
    expect(await readPicture(heic)).toEqual({ kind: 'refused', why: 'phone-format' })
  })

  test('a bomb is refused by its head, before it is opened', async () => {
    const bomb = aBomb()
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readPicture(bomb)).toEqual({ kind: 'refused', why: 'too-many-pixels' })
  })

  test('a picture that breaks off, and one too small to show, are refused', async () => {
    const whole = await aJpeg()
    expect(await readPicture(whole.subarray(0, whole.length / 2))).toEqual({
      kind: 'refused',
      why: 'broken',
    })
    expect(await readPicture(await aJpeg({ width: 399, height: 400 }))).toEqual({
      kind: 'refused',
      why: 'too-small',
    })
  })
})

test('every size and format of a picture that is hard to press stays below its ceiling', async () => {
  const read = await readPicture(await aJpeg({ width: 1800, height: 1200 }))
  if (read.kind !== 'picture') throw new Error(read.why)
  const made = await everyFile(read.files)
  expect(made.map(({ width, ending }) => `${width}.${ending}`).toSorted()).toEqual(
    filesOf({ name: 'any', width: 1600 })
      .map(({ width, ending }) => `${width}.${ending}`)
      .toSorted(),
  )
  for (const { width, ending, bytes } of made)
    expect(await sharp(bytes).metadata()).toMatchObject({
      width,
      format: { avif: 'heif', webp: 'webp', jpg: 'jpeg', png: 'png' }[ending],
    })
  const first = made.find(({ width, ending }) => width === 800 && ending === 'avif')
  expect(first?.bytes.length).toBeLessThan(20_000)
})

test('many at once are read one after the other, and more than can wait are told so', async () => {
  const bytes = await aJpeg({ width: 500, height: 400 })
  const told = await Promise.all(Array.from({ length: 14 }, () => readPicture(bytes)))
  expect(told.filter(({ kind }) => kind === 'picture')).toHaveLength(12)
  expect(told.slice(12)).toEqual([
    { kind: 'refused', why: 'busy' },
    { kind: 'refused', why: 'busy' },
  ])
})

/** Those that an upload makes, and those that its job makes of the widest. */
async function everyFile(first: readonly MadeFile[]): Promise<readonly MadeFile[]> {
  const widest = first.at(-1)
  if (!widest) throw new Error('There is no file')
  expect(fileOf({ name: 'any', width: widest.width }).width).toBe(widthsOf(widest).at(-1))
  const wanted = filesOf({ name: 'any', width: widest.width }).filter(
    (file) => !first.some(({ width, ending }) => width === file.width && ending === file.ending),
  )
  return [...first, ...(await makeFiles(widest.bytes, wanted))]
}
