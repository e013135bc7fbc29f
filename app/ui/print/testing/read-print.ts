import { createCanvas } from '@napi-rs/canvas'
import type { SKRSContext2D } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFPageProxy } from 'pdfjs-dist'
import { PNG } from 'pngjs'

export interface ReadPaper {
  readonly pages: number
  readonly title: string
  readonly language: string
  /** The words as a reader copies them, in order. */
  readonly words: string
  /** The first page as it is seen. */
  readonly page: Pixels
}

export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Opens a PDF as a reader's program does. */
export async function readPaper(bytes: Buffer): Promise<ReadPaper> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const paper = await task.promise
  const page = await paper.getPage(1)
  const { items } = await page.getTextContent()
  const { info } = await paper.getMetadata()
  const read = {
    pages: paper.numPages,
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    words: items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    page: await drawPage(page),
  }
  await task.destroy()
  return read
}

async function drawPage(page: PDFPageProxy): Promise<Pixels> {
  const viewport = page.getViewport({ scale: 2 })
  const canvas = createCanvas(viewport.width, viewport.height)
  const context = canvas.getContext('2d')
  await page.render({ canvas: null, canvasContext: asBrowsers(context), viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { width: canvas.width, height: canvas.height, data }
}

/** The reader was made for a browser's canvas; this one is like it. */
const asBrowsers = (context: SKRSContext2D) => context as unknown as CanvasRenderingContext2D

export function readPicture(png: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(png)
  return { width, height, data: new Uint8ClampedArray(data) }
}

/** A file that was drawn; whoever expects one does not wait for its turn. */
export function whole(made: Buffer | 'busy' | undefined): Buffer {
  if (!Buffer.isBuffer(made)) throw new Error('Nothing was drawn')
  return made
}

/** What a phone sees that is held over the upper half. */
export function upperHalf({ width, height, data }: Pixels): Pixels {
  const half = Math.floor(height / 2)
  return { width, height: half, data: data.slice(0, width * half * 4) }
}

/** What a phone reads; null when it finds no code. */
export function readCode({ data, width, height }: Pixels): string | null {
  return jsQR(data, width, height)?.data ?? null
}

/** How many of its dots are of just this colour. */
export function countColor({ data }: Pixels, color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  let found = 0
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++
  return found
}
