import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'

/** A PDF of so many pages. */
export async function aPdf(pages = 2, more: (doc: PDFKit.PDFDocument) => void = () => {}) {
  return await written({}, (doc) => {
    for (let page = 0; page < pages; page++) doc.addPage().text(`Page ${page + 1}`)
    more(doc)
  })
}

/** One that opens with a password only. */
export async function aLockedPdf(): Promise<Buffer> {
  return await written({ userPassword: 'secret', pdfVersion: '1.7' }, (doc) => {
    doc.addPage().text('For few')
  })
}

/** One that runs a script as soon as it is opened. */
export async function aPdfWithScript(): Promise<Buffer> {
  return await written({}, (doc) => {
    doc.addPage().text('Look')
    const script = doc.ref({ Type: 'Action', S: 'JavaScript', JS: new String('app.alert(1)') })
    script.end('')
    Reflect.get(doc, '_root').data.OpenAction = script
  })
}

/** One that carries a program inside. */
export async function aPdfWithAttachment(): Promise<Buffer> {
  return await written({}, (doc) => {
    doc.addPage().text('Look')
    doc.file(Buffer.from('MZ'), { name: 'setup.exe' })
  })
}

/** One that holds what pdfkit has no word for. */
export async function aPdfWith(more: (doc: PDFKit.PDFDocument) => void): Promise<Buffer> {
  return await written({}, (doc) => {
    doc.addPage().text('Look')
    more(doc)
  })
}

/** Something on its page that can be pressed, such as a link that does what `A` says. */
export async function aPdfWithAnnotation(what: Record<string, unknown>): Promise<Buffer> {
  return await aPdfWith((doc) => {
    doc.annotate(10, 10, 80, 20, what)
  })
}

/** One that opens for everybody, and is locked against changes. */
export async function aProtectedPdf(): Promise<Buffer> {
  return await written({ ownerPassword: 'secret', pdfVersion: '1.7' }, (doc) => {
    doc.addPage().text('For all to read')
  })
}

/**
 * One as newer programs write it: its objects are packed in a stream (ISO 32000-1, 7.5.7).
 * @param does the action of its first page's link.
 */
export function aPackedPdf(does: string, pack = deflateSync): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Annots[4 0 R]>>',
    `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A ${does}>>`,
  ]
  const starts = objects.map((_one, at) => objects.slice(0, at).join(' ').length + (at > 0 ? 1 : 0))
  const head = starts.map((start, at) => `${at + 1} ${start}`).join(' ')
  const packed = pack(Buffer.from(`${head} ${objects.join(' ')}`))
  const stream = Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n5 0 obj<</Type/ObjStm/N 4/First ${head.length + 1}/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  // Where each object is: the first is none, four are in the stream, and the stream and this list are in the file.
  const places = [
    [0, 0, 0],
    ...[0, 1, 2, 3].map((at) => [2, 5, at]),
    [1, 9, 0],
    [1, stream.length, 0],
  ]
  const list = Buffer.from(
    places.flatMap(([kind = 0, at = 0, last = 0]) => [kind, at >> 8, at & 255, last]),
  )
  return Buffer.concat([
    stream,
    Buffer.from(`6 0 obj<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Length ${list.length}>>stream\n`),
    list,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${stream.length}\n%%EOF\n`),
  ])
}

async function written(
  options: PDFKit.PDFDocumentOptions,
  write: (doc: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, ...options })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  write(doc)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
