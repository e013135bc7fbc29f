import sharp from 'sharp'
import { lakeAtDusk } from './lake.ts'
import { checkOnTheTable, countSheet, receiptSlip } from './papers.ts'
import { booksInTheWindow, supperUnderLamps } from './tables.ts'
import { grillAtSundown, saleOnTheLawn } from './yards.ts'

const drawings = {
  'lake-at-dusk': lakeAtDusk,
  'books-in-the-window': booksInTheWindow,
  'supper-under-lamps': supperUnderLamps,
  'grill-at-sundown': grillAtSundown,
  'sale-on-the-lawn': saleOnTheLawn,
  'check-on-the-table': checkOnTheTable,
  'count-sheet': countSheet,
  'receipt-slip': receiptSlip,
}

export type Photograph = keyof typeof drawings

/** A drawing with the grain of film, as a phone would send it: a JPEG that says by what and where it was taken. */
export async function takePhotograph(photograph: Photograph): Promise<Buffer> {
  const grain = await sharp({
    create: {
      width: 1500,
      height: 1000,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return await sharp(Buffer.from(drawings[photograph]()))
    .composite([{ input: grain, blend: 'soft-light' }])
    .withExif({
      IFD0: { Make: 'Demo' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 2/1 0/1' },
    })
    .jpeg({ quality: 88 })
    .toBuffer()
}
