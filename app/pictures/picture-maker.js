// @ts-check
// Decodes one picture of a stranger and writes it anew, in a process that holds no secret, no database and no other
// visitor's work: a decoder that falls takes nothing with it (S26). Says why when it will not.
import sharp from 'sharp'

/** @typedef {{ width: number, ending: 'avif' | 'webp' | 'jpg' | 'png' }} Wanted */
/** @typedef {Wanted & { bytes: Buffer }} Made */
/** @typedef {{ kind: 'read', bytes: Uint8Array, alsoWidth: number } | { kind: 'make', bytes: Uint8Array, wanted: readonly Wanted[] } | { kind: 'logo' | 'print-logo', bytes: Uint8Array }} Task */

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
/** A logo, which may be smaller and stays small. */
const LEAST_LOGO = { width: 48, height: 48 }
const MOST_LOGO = { width: 640, height: 160 }
/** One that is printed two feet wide. */
const MOST_PRINTED = { width: 2400, height: 1600 }
/** The same beside a name on a page. */
const ON_PAGE = { width: 480, height: 240 }
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
  if (task.kind === 'make') return { kind: 'files', files: await make(task.bytes, task.wanted) }
  const why = await refusalOf(task.bytes, task.kind === 'read' ? LEAST : LEAST_LOGO)
  if (why) return { kind: 'refused', why }
  if (task.kind === 'read') return await read(task.bytes, task.alsoWidth)
  return task.kind === 'logo' ? await readLogo(task.bytes) : await readPrintLogo(task.bytes)
}

/** @param {Uint8Array} bytes @param {number} alsoWidth */
async function read(bytes, alsoWidth) {
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

/** As large as a masthead shows it on a fine screen; what is transparent stays so. @param {Uint8Array} bytes */
async function readLogo(bytes) {
  const { logo: small, width, height, ground } = await lookAtLogo(bytes, MOST_LOGO)
  /** @type {Made[]} */
  const files = [
    { width, ending: 'webp', bytes: await finish(small.clone().webp({ quality: 88, effort: 6 })) },
    { width, ending: 'png', bytes: await finish(small.clone().png({ palette: true, effort: 10 })) },
  ]
  return { kind: 'logo', width, height, ground, files }
}

/** Large enough for a sign, and small for a page; both see-through where it was. @param {Uint8Array} bytes */
async function readPrintLogo(bytes) {
  const { logo: large, width, height, ground } = await lookAtLogo(bytes, MOST_PRINTED)
  const png = await finish(large.clone().png({ compressionLevel: 9 }))
  const small = sharp(png).resize({ ...ON_PAGE, fit: 'inside', withoutEnlargement: true })
  const webp = await finish(small.webp({ quality: 88, effort: 6 }))
  /** @type {Made[]} */
  const files = [
    { width, ending: 'webp', bytes: webp },
    { width, ending: 'png', bytes: png },
  ]
  return { kind: 'logo', width, height, ground, files }
}

/**
 * A logo within a size, its transparency kept, with what its pixels tell.
 * @param {Uint8Array} bytes @param {{ width: number, height: number }} most
 */
async function lookAtLogo(bytes, most) {
  const logo = open(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .resize({ ...most, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await logo
    .clone()
    .ensureAlpha()
    .raw()
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true })
  return { logo, width: info.width, height: info.height, ground: groundOf(data) }
}

/** On which paper nothing of it is lost: what has a ground of its own can be seen on any. @param {Buffer} pixels */
function groundOf(pixels) {
  const seen = { clear: 0, dark: 0, pale: 0, all: 0 }
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) seen.clear += 1
    else {
      const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
      seen.all += 1
      if (light < 0.4) seen.dark += 1
      if (light > 0.75) seen.pale += 1
    }
  }
  if (seen.clear * 50 < seen.all) return 'any'
  if (Math.max(seen.dark, seen.pale) * 12 < seen.all) return 'any'
  return seen.dark >= seen.pale ? 'pale' : 'dark'
}

/** Why it is not opened, by its head alone. @param {Uint8Array} bytes @param {{ width: number, height: number }} least */
async function refusalOf(bytes, least) {
  if (isPhoneFormat(bytes)) return 'phone-format'
  const head = await look(bytes).catch(() => undefined)
  if (!head) return 'not-a-picture'
  if (head.width * head.height > MOST_PIXELS) return 'too-many-pixels'
  const { width, height } = head.autoOrient
  return width < least.width || height < least.height ? 'too-small' : undefined
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
  if (ending === 'png') return await finish(picture.png())
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

/** What iPhones keep (HEIC): a box named `ftyp`, then who wrote it. @param {Uint8Array} bytes */
function isPhoneFormat(bytes) {
  const head = Buffer.from(bytes.subarray(4, 12)).toString('latin1')
  return /^ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/.test(head)
}
