import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

/** Pictures for tests to send: made of noise, so that they weigh what photographs weigh. */
export function aPhoto({ width = 1080, height = 720 } = {}): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#b08968',
      noise: { type: 'gaussian', mean: 128, sigma: 24 },
    },
  })
}

export async function aJpeg(shape?: { width: number; height: number }): Promise<Buffer> {
  return await aPhoto(shape).jpeg({ quality: 80 }).toBuffer()
}

/** With all that a phone writes into a picture: where it was taken, by what, and on which side it lies. */
export async function aTalkativeJpeg(): Promise<Buffer> {
  return await aPhoto({ width: 1080, height: 720 })
    .withIccProfile('p3')
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><canary>canary-xmp</canary></x:xmpmeta>')
    .withExif({
      IFD0: { Make: 'canary-make', Artist: 'canary-artist', ImageDescription: 'canary-words' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 2/1 19/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '87/1 54/1 23/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A wide bar of ink on nothing. */
export async function aLogo(ink: string): Promise<Buffer> {
  const bar = { create: { width: 700, height: 200, channels: 3, background: ink } } as const
  return await sharp({
    create: { width: 900, height: 300, channels: 4, background: '#00000000' },
  })
    .composite([{ input: await sharp(bar).png().toBuffer(), left: 100, top: 50 }])
    .withExif({ IFD0: { Artist: 'canary-artist' } })
    .png()
    .toBuffer()
}

/** A PNG of half a kilobyte a million pixels: 20,000 by 20,000 of one colour, one bit each. */
export function aBomb(): Buffer {
  const side = 20_000
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.writeUInt8(1, 8)
  const rows = Buffer.alloc((side / 8 + 1) * side)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The checksum of PNG; Node has had one of its own only since 22. */
function crc32(bytes: Buffer): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
