// @ts-check
// Tells the words of a PDF from one another as its readers do (ISO 32000-1, 7.2 and 7.3), so that a name is known from text
// in a string. Our reader of pages shows nobody what the objects of a file hold, so this is read here.

/**
 * `said` of a name is the name as it is meant, after a slash; of a string just `(`, whatever it says.
 * @typedef {{ readonly said: string, readonly ends: number }} PdfWord
 */

const SPACES = '\0\t\n\f\r '
const ENDS_A_WORD = `${SPACES}()<>[]{}/%`

/** Something begins and never ends, or so much is inside one another that it would be read for ever. */
export class NotReadable extends Error {}

/**
 * The words of the value that begins there; it ends with what it began, and so do the words.
 * @param {string} text bytes as latin1
 * @param {number} from
 * @returns {Generator<PdfWord>}
 */
export function* wordsOfValue(text, from) {
  /** What closes each of what is open, the innermost last. @type {string[]} */
  const closers = []
  let at = from
  for (;;) {
    const word = wordAt(text, at)
    if (!word) {
      if (closers.length > 0) throw new NotReadable()
      return
    }
    yield word
    at = word.ends
    if (word.said === '<<') closers.push('>>')
    else if (word.said === '[') closers.push(']')
    else if (word.said === closers.at(-1)) closers.pop()
    // What closes something else is passed over; a reader that stops at it sees less than is looked at here.
    else if (closers.length === 0 && CLOSERS.has(word.said)) continue
    if (closers.length === 0) return
  }
}

const CLOSERS = new Set(['>>', ']', ')', '>'])

/**
 * The next word; nothing at the end.
 * @param {string} text
 * @param {number} from
 * @returns {PdfWord | undefined}
 */
function wordAt(text, from) {
  const at = afterSpaces(text, from)
  if (at >= text.length) return undefined
  const first = text.charAt(at)
  const two = text.slice(at, at + 2)
  if (two === '<<' || two === '>>') return { said: two, ends: at + 2 }
  if (first === '(') return { said: '(', ends: afterString(text, at) }
  if (first === '<') return { said: '(', ends: afterHex(text, at) }
  if (first === '/') {
    const ends = afterWord(text, at + 1)
    return { said: asMeant(text.slice(at, ends)), ends }
  }
  const ends = afterWord(text, at)
  return ends > at ? { said: text.slice(at, ends), ends } : { said: first, ends: at + 1 }
}

/** Each letter of a name may be written as its number: `/J#61vaScript` (7.3.5). @param {string} name */
function asMeant(name) {
  return name.replaceAll(/#([\dA-Fa-f]{2})/g, (_all, number) =>
    String.fromCharCode(Number.parseInt(number, 16)),
  )
}

/** Remarks count as a space. @param {string} text @param {number} from */
export function afterSpaces(text, from) {
  let at = from
  for (;;) {
    while (at < text.length && SPACES.includes(text.charAt(at))) at++
    if (text.charAt(at) !== '%') return at
    while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++
  }
}

/** Brackets may stand in a string in pairs, or after a backslash (7.3.4.2). @param {string} text @param {number} from */
function afterString(text, from) {
  let open = 0
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at++
    else if (letter === '(') open++
    else if (letter === ')' && --open === 0) return at + 1
  }
  throw new NotReadable()
}

/** @param {string} text @param {number} from */
function afterHex(text, from) {
  const last = text.indexOf('>', from)
  if (last === -1) throw new NotReadable()
  return last + 1
}

/** @param {string} text @param {number} from */
function afterWord(text, from) {
  let at = from
  while (at < text.length && !ENDS_A_WORD.includes(text.charAt(at))) at++
  return at
}
