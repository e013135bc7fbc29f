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
