import type { Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { lineStart } from './print.ts'
import type { Group, Mark, Photo, Print, Shape, Words } from './print.ts'
import type { SetPiece } from './set-words.server.ts'

export interface Paper {
  readonly title: string
  /** Of its words: "en". */
  readonly language: string
  readonly author: string
}

/** Prints as pages to print: shapes stay shapes, words stay words that can be found, copied and read aloud. */
export async function toPdf(
  prints: readonly Print[],
  { title, language, author }: Paper,
): Promise<Buffer> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: UNIVERSAL,
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: author },
  })
  const bytes = collect(doc)
  const page = doc.struct('Document')
  doc.addStructure(page)
  for (const { width, height, marks } of prints) {
    doc.addPage({ size: [width, height], margin: 0 })
    for (const mark of marks) addMark(doc, page, mark)
  }
  page.end()
  doc.end()
  return await bytes
}

/** Which pdfkit knows, and its types do not yet. */
const UNIVERSAL = 'PDF/UA' as 'PDF/A-1'
const asSource = (font: Font) => font as unknown as PDFKit.Mixins.PDFFontSource

type Doc = PDFKit.PDFDocument
type Structure = PDFKit.PDFStructureElement

function collect(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

function addMark(doc: Doc, page: Structure, mark: Mark): void {
  switch (mark.kind) {
    case 'words':
      page.add(doc.struct(mark.as, {}, () => drawWords(doc, mark)))
      return
    case 'figure':
      page.add(
        doc.struct('Figure', { alt: mark.alt }, () => {
          for (const each of mark.marks) draw(doc, each)
        }),
      )
      return
    case 'shape':
    case 'group':
    case 'photo':
      doc.markContent('Artifact', { type: 'Layout' })
      draw(doc, mark)
      doc.endMarkedContent()
  }
}

function draw(doc: Doc, mark: Mark): void {
  switch (mark.kind) {
    case 'shape':
      drawShape(doc, mark)
      return
    case 'group':
      drawGroup(doc, mark)
      return
    case 'words':
      drawWords(doc, mark)
      return
    case 'photo':
      doc.image(asAddress(mark), 0, 0, { width: mark.width, height: mark.height })
      return
    case 'figure':
      for (const each of mark.marks) draw(doc, each)
  }
}

/** A picture that is named by an address is in the file once, on however many pages it stands. */
function asAddress({ type, bytes }: Photo): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function drawShape(doc: Doc, { d, fill, stroke, strokeWidth, corners, dash }: Shape): void {
  doc.save().path(d)
  if (stroke) {
    const end = corners === 'sharp' ? 'butt' : 'round'
    doc
      .lineWidth(strokeWidth ?? 1)
      .lineCap(end)
      .lineJoin(corners === 'sharp' ? 'miter' : 'round')
    if (dash) doc.dash(dash, { space: dash })
  }
  if (fill && stroke) doc.fillAndStroke(fill, stroke)
  else if (fill) doc.fill(fill)
  else if (stroke) doc.stroke(stroke)
  doc.restore()
}

function drawGroup(doc: Doc, { marks, matrix, clip }: Group): void {
  doc.save()
  if (matrix) doc.transform(...matrix)
  if (clip) doc.path(clip).clip()
  for (const mark of marks) draw(doc, mark)
  doc.restore()
}

function drawWords(doc: Doc, words: Words): void {
  const { set, y, color } = words
  for (const [row, line] of set.lines.entries())
    for (const piece of line.pieces)
      drawPiece(doc, piece, {
        x: lineStart(words, line) + piece.x,
        y: y + row * set.leading,
        size: set.size,
        color,
      })
}

function drawPiece(
  doc: Doc,
  { font, text, tracking }: SetPiece,
  { x, y, size, color }: { x: number; y: number; size: number; color: string },
): void {
  doc
    .font(asSource(font))
    .fontSize(size)
    .fillColor(color)
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking })
}
