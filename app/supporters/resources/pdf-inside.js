// @ts-check
import { inflateSync } from 'node:zlib'

/**
 * What a PDF must not hold: actions that run scripts or start programs, other files, and forms that are programs (XFA, films
 * in Flash). Readers of PDFs act on it wherever it stands, so the whole file is looked through for its names and not only what
 * one of them shows.
 */
const FORBIDDEN = new RegExp(
  [
    ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia'].map(
      (word) => `/${named(word)}(?![^\\s()<>[\\]{}/%])`,
    ),
    // Too short to be looked for without what follows them: pictures hold every three letters.
    `/${named('EF')}\\s*(?:<<|\\d+\\s+\\d+\\s+R)`,
    `/${named('XFA')}\\s*(?:\\[|\\d+\\s+\\d+\\s+R)`,
  ].join('|'),
)

/** Each letter may be written as its number: `/J#61vaScript` (ISO 32000-1, 7.3.5). @param {string} word */
function named(word) {
  return word.replaceAll(/./g, (letter) => {
    const number = letter.charCodeAt(0).toString(16)
    return `(?:${letter}|#(?:${number}|${number.toUpperCase()}))`
  })
}

/** Where a ZIP says what it holds: a file that ends so is an archive as well. */
const END_OF_ZIP = 'PK\u0005\u0006'
const MOST_BEHIND_IT = 22 + 0xff_ff

/** What the objects of one stream may come to, in bytes. */
const MOST_INFLATED = 32 * 1024 * 1024

/**
 * Looks through a PDF as bytes, and through the objects that are packed in its streams (7.5.7).
 * @param {Uint8Array} bytes
 * @returns {'clean' | 'forbidden' | 'unreadable'}
 */
export function lookInside(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (FORBIDDEN.test(text) || text.includes(END_OF_ZIP, text.length - MOST_BEHIND_IT))
    return 'forbidden'
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const about = text
      .slice(text.lastIndexOf('obj', index), index)
      .replaceAll(/#([\dA-Fa-f]{2})/g, (_all, number) =>
        String.fromCharCode(Number.parseInt(number, 16)),
      )
    if (!/\/ObjStm\b|\/First\b/.test(about)) continue
    const objects = unpack(bytes.subarray(index + word.length), about)
    if (objects === undefined) return 'unreadable'
    if (FORBIDDEN.test(objects)) return 'forbidden'
  }
  return 'clean'
}

/**
 * Objects that are packed as programs pack them; what is packed otherwise is not guessed at.
 * @param {Uint8Array} packed
 * @param {string} about
 */
function unpack(packed, about) {
  if (!about.includes('/Filter')) return ''
  const isDeflated = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(about)
  if (!isDeflated || about.includes('/Predictor')) return undefined
  try {
    return inflateSync(packed, { maxOutputLength: MOST_INFLATED }).toString('latin1')
  } catch {
    return undefined
  }
}
