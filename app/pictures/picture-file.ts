/** The ways a picture is written down; browsers take the first that they know. */
export const formats = [
  { ending: 'avif', type: 'image/avif' },
  { ending: 'webp', type: 'image/webp' },
  { ending: 'jpg', type: 'image/jpeg' },
] as const

/** Of a logo only, for letters: old mail programs show no other that may be transparent. */
const png = { ending: 'png', type: 'image/png' } as const

const everyFormat = [...formats, png]

export type Ending = (typeof everyFormat)[number]['ending']

/** One file of a picture: a width, in pixels, and a format. */
export interface PictureFile {
  /** Of the picture: 128 random bits (S5, S26). */
  readonly name: string
  readonly width: number
  readonly ending: Ending
}

/** Wide enough for a card, for a page on a phone, for a page on a desk. */
export const NARROWEST = 480
const STEPS = [NARROWEST, 800]

/** What a picture's own width is after it was read; its widest JPEG is what the others are made from. */
export interface Shape {
  readonly name: string
  readonly width: number
}

export function widthsOf({ width }: Pick<Shape, 'width'>): readonly number[] {
  return [...STEPS.filter((step) => step < width), width]
}

export function fileOf({ name, width }: Shape): PictureFile {
  return { name, width, ending: 'jpg' }
}

/** What there is as soon as a picture has arrived. */
export function firstFilesOf(picture: Shape): readonly PictureFile[] {
  const widths = new Set([Math.min(NARROWEST, picture.width), picture.width])
  return [...widths].map((width) => ({ name: picture.name, width, ending: 'jpg' }))
}

/** All that there is in the end. */
export function filesOf(picture: Shape): readonly PictureFile[] {
  return formats.flatMap(({ ending }) =>
    widthsOf(picture).map((width) => ({ name: picture.name, width, ending })),
  )
}

/** `0f…e2-800.avif` */
export function fileName({ name, width, ending }: PictureFile): string {
  return `${name}-${width}.${ending}`
}

/** Reads a file's name; `undefined` for every text that is none. */
export function readFileName(text: string): PictureFile | undefined {
  const [, name, width, ending] = FILE_NAME.exec(text) ?? []
  const format = everyFormat.find((each) => each.ending === ending)
  if (name === undefined || width === undefined || !format) return undefined
  return { name, width: Number(width), ending: format.ending }
}

const FILE_NAME = /^([0-9a-f]{32})-([1-9]\d{1,3})\.(avif|webp|jpg|png)$/

export function typeOf({ ending }: PictureFile): string {
  return everyFormat.find((format) => format.ending === ending)?.type ?? 'application/octet-stream'
}
