// @ts-check
// Opens one PDF in a process that holds no secret, no database and no other visitor's work: a reader that falls takes
// nothing with it (S26). Says how many pages it has, or why it will not be kept.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { lookInside } from './pdf-inside.js'

/** @typedef {import('./read-pdf.server.ts').PdfRead} PdfRead */

process.once('message', (task) => {
  const { bytes } = /** @type {{ bytes: Uint8Array }} */ (task)
  void read(bytes)
    .catch((error) => refused(error?.name === 'PasswordException' ? 'locked' : 'broken'))
    .then((told) => process.send?.(told, () => process.disconnect()))
})

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<PdfRead>}
 */
async function read(bytes) {
  const paper = await getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    stopAtErrors: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  if ((await paper.hasJSActions()) || (await paper.getJSActions())) return refused('scripts')
  if (await paper.getAttachments()) return refused('scripts')
  for (let number = 1; number <= paper.numPages; number++) {
    const page = await paper.getPage(number)
    if (await page.getJSActions()) return refused('scripts')
    page.cleanup()
  }
  switch (lookInside(bytes)) {
    case 'forbidden':
      return refused('scripts')
    case 'unreadable':
      return refused('broken')
    case 'clean':
      return { kind: 'pdf', pages: paper.numPages }
  }
}

/**
 * @param {import('./read-pdf.server.ts').PdfRefusal} why
 * @returns {PdfRead}
 */
function refused(why) {
  return { kind: 'refused', why }
}
