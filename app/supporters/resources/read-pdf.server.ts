import path from 'node:path'
import { askProgram } from '#app/platform/ask-program.server.ts'

/** Why bytes were not taken for a PDF. */
export type PdfRefusal =
  | 'not-a-pdf'
  /** It began as one and could not be read whole. */
  | 'broken'
  /** It opens with a password only. */
  | 'locked'
  /** It runs scripts, starts programs, or carries other files. */
  | 'scripts'
  /** Another is being read just now. */
  | 'busy'

export type PdfRead =
  | { readonly kind: 'pdf'; readonly pages: number }
  | { readonly kind: 'refused'; readonly why: PdfRefusal }

const READER = {
  file: path.resolve('app/supporters/resources/pdf-reader.js'),
  memory: 384,
  patience: 30_000,
}
const MOST_WAITING = 4

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Whether that is a PDF, by its first bytes and by opening it whole; its name and what the browser says of it count for
 * nothing (S26). One at a time in a process.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // Some programs look for the mark further on; what begins as something else is something else.
  if (Buffer.from(bytes.subarray(0, MARK.length)).toString('latin1') !== MARK)
    return { kind: 'refused', why: 'not-a-pdf' }
  if (waiting >= MOST_WAITING) return { kind: 'refused', why: 'busy' }
  waiting += 1
  const mine = last.then(() => askProgram(READER, { bytes }))
  last = mine
  try {
    return asRead((await mine) ?? { kind: 'refused', why: 'broken' })
  } finally {
    waiting -= 1
  }
}

const MARK = '%PDF-'

/** What the program says is written beside it. */
const asRead = (answer: unknown) => answer as PdfRead
