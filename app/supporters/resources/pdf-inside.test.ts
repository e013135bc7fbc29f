import { deflateRawSync, deflateSync } from 'node:zlib'
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
  ['runs a script when a page of it is turned', () => aPdfWith(onOpeningThePage)],
  ['runs a script beside a film', () => aPdfWithLink({ S: 'Rendition', JS: SCRIPT.JS })],
  ['keeps scripts in its list of names', () => aPdfWith(inTheListOfNames)],
  ['keeps the name of its action apart', () => aPdfAndThen('9 0 obj/JavaScript endobj')],
  ['hides a script behind a bracket', () => aPdfAndThen(`(9 0 obj<</S/Java#53cript>>endobj)`)],
  ['hides a script behind a remark', () => aPdfAndThen('%9 0 obj<</S/JavaScript>>endobj')],
  ['carries a file in a note on its page', aPdfWithFileInNote],
  ['has a form that is a program', aPdfWithXfa],
  ['plays a film in Flash', () => aPdfWithAnnotation({ Subtype: 'RichMedia' })],
  ['packs its script away', () => aPackedPdf(String.raw`<</S/JavaScript/JS(app.alert\(1\))>>`)],
  ['packs a script away under another name', () => aPackedPdf('<</S/#4aavaScript/#4AS(1)>>')],
  ['begins to read in the middle of an address', () => aPdfAndThen(anObjectInAnAddress())],
  ['says in a string where a stream begins', () => aPdfAndThen(anObjectInAnAddress('/X(obj)'))],
  ['packs a program away', () => aPackedPdf('<</S/Launch/F(calc.exe)>>')],
  ['is an archive of other files as well', async () => Buffer.concat([await aPdf(), anEmptyZip()])],
])('S26: a PDF that %s is not taken', async (_what, make) => {
  expect(await readPdf(await make())).toEqual({ kind: 'refused', why: 'scripts' })
})

test.each([
  ['is deflated in another way', () => aPackedPdf(TO_THE_WEB, deflateRawSync)],
  ['says twice where it begins', () => aPdfAndThen(anObjectInAnAddress('/F#69rst 40'))],
  [
    'is said elsewhere to be packed otherwise',
    () => aPdfAndThen(packed('', '/First 0/N 0/DecodeParms 9 0 R')),
  ],
  ['never closes a bracket', () => aPdfAndThen('9 0 obj<</T(never closed>>endobj')],
  ['is in itself for ever', () => aPdfAndThen('obj['.repeat(5000) + ']'.repeat(5000))],
])('S26: a PDF with something that %s is not guessed at', async (_what, make) => {
  expect(await readPdf(await make())).toEqual({ kind: 'refused', why: 'broken' })
})

test.each([
  ['with a link', () => aPdfWithLink(WEB)],
  [
    'with a link to an address that ends in a name',
    () => aPdfWithLink({ ...WEB, URI: new String(DOCS) }),
  ],
  ['with such an address in its packed objects', () => aPackedPdf(`<</S/URI/URI(${DOCS})>>`)],
  ['with such an address as numbers', () => aPackedPdf(`<</S/URI/URI<${hex(DOCS)}>>>`)],
  ['with brackets in such an address', () => aPackedPdf(`<</URI(a(b)\\)/JavaScript)/S/URI>>`)],
  ['that tells of scripts in its words', () => aPdfWith(tellingOfScripts)],
  ['that says of a remark what it is', () => aPdfAndThen('9 0 obj<<%/JavaScript\n/A 1>>endobj')],
  ['with packed objects', () => aPackedPdf(TO_THE_WEB)],
  ['that is protected against changes alone', aProtectedPdf],
])('an ordinary PDF %s is taken', async (_what, make) => {
  expect(await readPdf(await make())).toEqual({ kind: 'pdf', pages: 1 })
})

async function aPdfWithLink(action: Record<string, unknown>): Promise<Buffer> {
  return await aPdfWithAnnotation({ Subtype: 'Link', A: action })
}

/** What a guide for parents may well link to. */
const DOCS = 'https://developer.example.org/docs/Web/JavaScript'
const TO_THE_WEB = '<</S/URI/URI(https://example.org)>>'

function hex(words: string): string {
  return Buffer.from(words).toString('hex')
}

function onOpeningThePage(doc: PDFKit.PDFDocument) {
  Object.assign(doc.page.dictionary.data, { AA: { O: SCRIPT } })
}

function inTheListOfNames(doc: PDFKit.PDFDocument) {
  doc.addNamedJavaScript('hello', 'app.alert(1)')
}

function tellingOfScripts(doc: PDFKit.PDFDocument) {
  doc.info.Title = 'About /Launch and /EmbeddedFile (and /JS)'
  doc.compress = false
  doc.text('What /JavaScript << /S /JavaScript >> is')
  doc.outline.addItem('See /JavaScript')
}

/** What no list of the file's objects names: another reader may look for objects by themselves. */
async function aPdfAndThen(more: string): Promise<Buffer> {
  return Buffer.concat([await aPdf(1), Buffer.from(`${more}\n`, 'latin1')])
}

/** Two objects in a stream, of which the second begins in the string of the first. */
function anObjectInAnAddress(more = ''): string {
  const address = '(https://example.org/JavaScript)'
  return packed(`1 0 2 ${address.indexOf('/Java')} ${address}`, `/N 2/First 9${more}`)
}

function packed(objects: string, about: string): string {
  const bytes = deflateSync(Buffer.from(objects))
  const head = `9 0 obj<</Type/ObjStm${about}/Filter/FlateDecode/Length ${bytes.length}>>`
  return `${head}stream\n${bytes.toString('latin1')}\nendstream endobj`
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
