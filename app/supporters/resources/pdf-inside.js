// @ts-check
import { inflateSync } from 'node:zlib'
import { NotReadable, afterSpaces, wordsOfValue } from './pdf-values.js'

/**
 * What a PDF must not hold: actions that run scripts or start programs, other files, and forms that are programs (XFA, films
 * in Flash). Readers of PDFs act on it wherever it stands, so each object is looked through for its names and not only what
 * one of them shows. Text of the same letters, as in the address of a link, is no name.
 */
const FORBIDDEN = new Set([
  '/JavaScript',
  '/JS',
  '/Launch',
  '/EmbeddedFile',
  '/EmbeddedFiles',
  '/EF',
  '/FileAttachment',
  '/RichMedia',
  '/XFA',
])

/** Where a ZIP says what it holds: a file that ends so is an archive as well. */
const END_OF_ZIP = 'PK\u0005\u0006'
const MOST_BEHIND_IT = 22 + 0xff_ff

/** What the objects of one stream may come to, in bytes. */
const MOST_INFLATED = 32 * 1024 * 1024
/** How often a byte may be read, on average: objects do not stand in one another, so it is about once. */
const MOST_READINGS = 4

const STREAM = 'stream'

class Forbidden extends Error {}

/**
 * Looks through the objects of a PDF, and through those that are packed in its streams (7.5.7).
 * @param {Uint8Array} bytes
 * @returns {'clean' | 'forbidden' | 'unreadable'}
 */
export function lookInside(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (text.includes(END_OF_ZIP, text.length - MOST_BEHIND_IT)) return 'forbidden'
  try {
    lookAtObjects(text, bytes)
    return 'clean'
  } catch (error) {
    if (error instanceof Forbidden) return 'forbidden'
    if (error instanceof NotReadable) return 'unreadable'
    throw error
  }
}

/**
 * Each place where any reader could begin to read an object is begun at, also one in a remark, in a string or in a picture.
 * So nothing hides behind an opening bracket that stands before it.
 * @param {string} text
 * @param {Uint8Array} bytes
 */
function lookAtObjects(text, bytes) {
  const look = looker(text)
  for (const { index, 0: word } of text.matchAll(/obj|trailer/g)) {
    const from = index + word.length
    const stream = afterSpaces(text, look(from))
    if (!text.startsWith(STREAM, stream)) continue
    const about = [...wordsOfValue(text, from)].map(({ said }) => said)
    // Readers take what says where its first object is for a stream of objects, whatever else it calls itself.
    if (!about.includes('/First')) continue
    const data = afterLine(text, stream + STREAM.length)
    lookAtPacked(unpack(bytes.subarray(data), about), about)
  }
}

/**
 * Objects in a stream are read from where its head says that each begins, or one after another.
 * @param {string} objects
 * @param {readonly string[]} about
 */
function lookAtPacked(objects, about) {
  const first = numberOf('/First', about)
  const head = objects
    .slice(0, first)
    .split(/[\0\s]+/)
    .filter((word) => word !== '')
  if (!head.every((word) => /^\d+$/.test(word)) || head.length < 2 * numberOf('/N', about))
    throw new NotReadable()
  const look = looker(objects)
  for (const [place, start] of head.entries()) if (place % 2 === 1) look(first + Number(start))
  const inTurn = looker(objects)
  for (let at = first; at < objects.length;) at = inTurn(at)
}

/**
 * Reads the value that begins at a place. @returns where it ends
 * @param {string} text
 */
function looker(text) {
  let left = MOST_READINGS * text.length + 4096
  return (/** @type {number} */ from) => {
    let at = from
    for (const { said, ends } of wordsOfValue(text, from)) {
      if (FORBIDDEN.has(said)) throw new Forbidden()
      left -= ends - at
      at = ends
      if (left < 0) throw new NotReadable()
    }
    if (at > from) return at
    // There is nothing more, or only remarks.
    left -= text.length - from
    if (left < 0) throw new NotReadable()
    return text.length
  }
}

/**
 * Objects that are packed as programs pack them; what is packed otherwise is not guessed at.
 * @param {Uint8Array} packed
 * @param {readonly string[]} about
 */
function unpack(packed, about) {
  if (['/F', '/DecodeParms', '/DP'].some((key) => about.includes(key))) throw new NotReadable()
  const filters = about.indexOf('/Filter')
  const said = filters === -1 ? [] : about.slice(filters + 1, filters + 4)
  const isDeflated = said[0] === '/FlateDecode' || said.join('') === '[/FlateDecode]'
  if (!isDeflated || about.includes('/Filter', filters + 1)) throw new NotReadable()
  try {
    return inflateSync(packed, { maxOutputLength: MOST_INFLATED }).toString('latin1')
  } catch {
    throw new NotReadable()
  }
}

/**
 * A number that a dictionary says once, and says itself.
 * @param {string} key
 * @param {readonly string[]} about
 */
function numberOf(key, about) {
  const at = about.indexOf(key)
  const said = about[at + 1] ?? ''
  const isPlain = at !== -1 && !about.includes(key, at + 1) && about[at + 3] !== 'R'
  if (!isPlain || !/^\d+$/.test(said)) throw new NotReadable()
  return Number(said)
}

/** What a stream holds begins on the line after its word. @param {string} text @param {number} at */
function afterLine(text, at) {
  const line = /\r?\n|\r/.exec(text.slice(at, at + 2))
  return line?.index === 0 ? at + line[0].length : at
}
