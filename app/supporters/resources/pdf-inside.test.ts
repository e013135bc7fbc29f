import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPdf } from './read-pdf.server.ts'
import { aPackedPdf, aPdf, aPdfWith, aPdfWithAnnotation, aProtectedPdf } from './testing/papers.ts'

const SCRIPT = { S: 'JavaScript', JS: new String('app.alert(1)') }
const PROGRAM = { S: 'Launch', F: new String('calc.exe') }
const WEB = { S: 'URI', URI: new String('https://example.org') }

test.each([
  ['starts a program when it is opened', () => aPdfThatOpensWith(PROGRAM)],
  ['starts a program when a link is pressed', () => aPdfWithLink(PROGRAM)],
  ['runs a script when a link is pressed', () => aPdfWithLink(SCRIPT)],
  ['spells its script in another way', () => aPdfWithLink({ ...SCRIPT, S: 'J#61va#53cript' })],
  ['runs a script after a link was opened', () => aPdfWithLink({ ...WEB, Next: SCRIPT })],
  ['carries a file in a note on its page', aPdfWithFileInNote],
  ['has a form that is a program', aPdfWithXfa],
  ['plays a film in Flash', () => aPdfWithAnnotation({ Subtype: 'RichMedia' })],
  ['packs its script away', () => aPackedPdf(String.raw`<</S/JavaScript/JS(app.alert\(1\))>>`)],
  ['packs a program away', () => aPackedPdf('<</S/Launch/F(calc.exe)>>')],
  ['is an archive of other files as well', async () => Buffer.concat([await aPdf(), anEmptyZip()])],
])('S26: a PDF that %s is not taken', async (_what, make) => {
  expect(await readPdf(await make())).toEqual({ kind: 'refused', why: 'scripts' })
})

test('S26: what packs its objects in a way of its own is not guessed at', async () => {
  const packed = aPackedPdf('<</S/URI/URI(https://example.org)>>', deflateRawSync)
  expect(await readPdf(packed)).toEqual({ kind: 'refused', why: 'broken' })
})

test.each([
  ['with a link', () => aPdfWithLink(WEB)],
  ['with packed objects', () => aPackedPdf('<</S/URI/URI(https://example.org)>>')],
  ['that is protected against changes alone', aProtectedPdf],
])('an ordinary PDF %s is taken', async (_what, make) => {
  expect(await readPdf(await make())).toEqual({ kind: 'pdf', pages: 1 })
})

async function aPdfWithLink(action: Record<string, unknown>): Promise<Buffer> {
  return await aPdfWithAnnotation({ Subtype: 'Link', A: action })
}

async function aPdfThatOpensWith(action: Record<string, unknown>): Promise<Buffer> {
  return await aPdfWith((doc) => {
    Reflect.get(doc, '_root').data.OpenAction = action
  })
}

async function aPdfWithXfa(): Promise<Buffer> {
  return await aPdfWith((doc) => {
    doc.initForm()
    Reflect.get(doc, '_root').data.AcroForm.data.XFA = aStream(doc, '<xdp/>')
  })
}

async function aPdfWithFileInNote(): Promise<Buffer> {
  return await aPdfWith((doc) => {
    const note = { Subtype: 'Text', FS: { Type: 'Filespec', EF: { F: aStream(doc, 'MZ') } } }
    doc.annotate(10, 10, 20, 20, note as Record<string, unknown>)
  })
}

function aStream(doc: PDFKit.PDFDocument, words: string) {
  const stream = doc.ref({})
  stream.end(words)
  return stream
}

/** What a ZIP ends with; what it holds may stand anywhere before. */
function anEmptyZip(): Buffer {
  return Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])
}
