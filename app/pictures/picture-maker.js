// @ts-check
// Decodes one picture of a stranger and writes it anew, in a process that holds no secret, no database and no other
// visitor's work: a decoder that falls takes nothing with it (S26). Says why when it will not.
import sharp from 'sharp'

/** @typedef {{ width: number, ending: 'avif' | 'webp' | 'jpg' }} Wanted */
/** @typedef {Wanted & { bytes: Buffer }} Made */
/** @typedef {{ kind: 'read', bytes: Uint8Array, alsoWidth: number } | { kind: 'make', bytes: Uint8Array, wanted: readonly Wanted[] }} Task */

// Only what phones and cameras write; the decoders of GIF, TIFF, SVG and the library's own format are shut.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const MOST_PIXELS = 40_000_000
/** Smaller ones would be a blur on a page. */
const LEAST = { width: 400, height: 300 }
const MOST = { width: 1600, height: 2000 }
const SECONDS = 25

/** Bytes that a file may have, by its width, so that a page with its cover stays within 100 kB on a phone. */
const CEILINGS = [
  { upTo: 480, bytes: 9_000 },
  { upTo: 800, bytes: 18_000 },
  { upTo: 1600, bytes: 70_000 },
]
const QUALITIES = { avif: [52, 44, 36, 30, 24], webp: [74, 64, 52, 40, 30] }

process.once('message', (task) => {
  void answer(/** @type {Task} */ (task))
    .catch(() => ({ kind: 'refused', why: 'broken' }))
    .then((told) => process.send?.(told, () => process.disconnect()))
})

/** @param {Task} task */
async function answer(task) {
  if (task.kind === 'read') return await read(task.bytes, task.alsoWidth)
  return { kind: 'files', files: await make(task.bytes, task.wanted) }
}

/** @param {Uint8Array} bytes @param {number} alsoWidth */
async function read(bytes, alsoWidth) {
  if (isPhoneFormat(bytes)) return refuse('phone-format')
  const head = await look(bytes).catch(() => undefined)
  if (!head) return refuse('not-a-picture')
  if (head.width * head.height > MOST_PIXELS) return refuse('too-many-pixels')
  const { width, height } = head.autoOrient
  if (width < LEAST.width || height < LEAST.height) return refuse('too-small')
  const { data, info } = await open(bytes)
    .autoOrient()
    .resize({ ...MOST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84, mozjpeg: true })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true })
  const files = await make(
    data,
    alsoWidth < info.width ? [{ width: alsoWidth, ending: 'jpg' }] : [],
  )
  files.push({ width: info.width, ending: 'jpg', bytes: data })
  return { kind: 'picture', width: info.width, height: info.height, files }
}

/** The head alone, which says how large the rest would be. @param {Uint8Array} bytes */
async function look(bytes) {
  return await sharp(bytes, { limitInputPixels: false }).metadata()
}

/** @param {Uint8Array} bytes @param {readonly Wanted[]} wanted @returns {Promise<Made[]>} */
async function make(bytes, wanted) {
  /** @type {Made[]} */
  const files = []
  for (const { width, ending } of wanted) {
    const small = open(bytes).resize({ width, withoutEnlargement: true })
    files.push({ width, ending, bytes: await write(small, width, ending) })
  }
  return files
}

/** @param {import('sharp').Sharp} picture @param {number} width @param {Wanted['ending']} ending */
async function write(picture, width, ending) {
  if (ending === 'jpg') return await finish(picture.jpeg({ quality: 74, mozjpeg: true }))
  const most = CEILINGS.find(({ upTo }) => width <= upTo)?.bytes ?? Infinity
  let written = Buffer.alloc(0)
  for (const quality of QUALITIES[ending]) {
    const next = picture.clone()
    written = await finish(
      ending === 'avif'
        ? next.avif({ quality, effort: 2, chromaSubsampling: '4:2:0' })
        : next.webp({ quality, effort: 4 }),
    )
    if (written.length <= most) break
  }
  return written
}

/** @param {import('sharp').Sharp} picture */
async function finish(picture) {
  return await picture.timeout({ seconds: SECONDS }).toBuffer()
}

/** @param {Uint8Array} bytes */
function open(bytes) {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
}

/** @param {'not-a-picture' | 'phone-format' | 'too-many-pixels' | 'too-small'} why */
function refuse(why) {
  return { kind: 'refused', why }
}

/** What iPhones keep (HEIC): a box named `ftyp`, then who wrote it. @param {Uint8Array} bytes */
function isPhoneFormat(bytes) {
  const head = Buffer.from(bytes.subarray(4, 12)).toString('latin1')
  return /^ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/.test(head)
}
