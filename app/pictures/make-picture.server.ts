import path from 'node:path'
import { askProgram } from '#app/platform/ask-program.server.ts'
import type { LogoGround } from '#db/schema/pictures.ts'
import { NARROWEST } from './picture-file.ts'
import type { Ending } from './picture-file.ts'

/** Why bytes did not become a picture. */
export type Refusal =
  | 'not-a-picture'
  /** An iPhone's own format, which browsers cannot show. */
  | 'phone-format'
  | 'too-many-pixels'
  | 'too-small'
  /** It began as a picture and could not be read to its end. */
  | 'broken'
  /** Too many others wait. */
  | 'busy'

export interface ReadPicture {
  readonly kind: 'picture'
  readonly width: number
  readonly height: number
  /** JPEGs of ours, upright, without a word of where and when they were taken. */
  readonly files: readonly MadeFile[]
}

export interface ReadLogo {
  readonly kind: 'logo'
  readonly width: number
  readonly height: number
  /** On which paper it can be seen. */
  readonly ground: LogoGround
  readonly files: readonly MadeFile[]
}

export interface Wanted {
  readonly width: number
  readonly ending: Ending
}

export interface MadeFile extends Wanted {
  readonly bytes: Uint8Array
}

type Refused = { readonly kind: 'refused'; readonly why: Refusal }
type Task =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly alsoWidth: number }
  | { readonly kind: 'make'; readonly bytes: Uint8Array; readonly wanted: readonly Wanted[] }
  | { readonly kind: 'logo' | 'print-logo'; readonly bytes: Uint8Array }
type Told =
  | ReadPicture
  | ReadLogo
  | Refused
  | { readonly kind: 'files'; readonly files: readonly MadeFile[] }

/** Decodes what somebody sent: turned upright, at most 1600 pixels wide, everything but the pixels left behind (S26). */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | Refused> {
  const told = await inTurn({ kind: 'read', bytes, alsoWidth: NARROWEST })
  return told.kind === 'picture' || told.kind === 'refused' ? told : BROKEN
}

/** The same of a logo: small, and what is transparent stays so. */
export async function readLogo(bytes: Uint8Array): Promise<ReadLogo | Refused> {
  const told = await inTurn({ kind: 'logo', bytes })
  return told.kind === 'logo' || told.kind === 'refused' ? told : BROKEN
}

/** The same of a logo that is printed on a sign: as large as that takes, and small for a page. */
export async function readPrintLogo(bytes: Uint8Array): Promise<ReadLogo | Refused> {
  const told = await inTurn({ kind: 'print-logo', bytes })
  return told.kind === 'logo' || told.kind === 'refused' ? told : BROKEN
}

/**
 * The same picture in other widths and formats.
 * @throws Error when it could not be made, which a picture that we have written ourselves should not do.
 */
export async function makeFiles(
  bytes: Uint8Array,
  wanted: readonly Wanted[],
): Promise<readonly MadeFile[]> {
  const told = await inTurn({ kind: 'make', bytes, wanted })
  if (told.kind === 'files') return told.files
  throw new Error(
    `A picture could not be made smaller: ${told.kind === 'refused' ? told.why : told.kind}`,
  )
}

const BROKEN: Refused = { kind: 'refused', why: 'broken' }
const BUSY: Refused = { kind: 'refused', why: 'busy' }

/** A picture fills a processor for a second or two. */
const MOST_WAITING = 12
const MAKER = {
  file: path.resolve('app/pictures/picture-maker.js'),
  memory: 192,
  patience: 60_000,
}

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One at a time in a process, so that pictures never take more than one processor from the pages. */
async function inTurn(task: Task): Promise<Told> {
  if (waiting >= MOST_WAITING) return BUSY
  waiting += 1
  const mine = last.then(() => ask(task))
  last = mine
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

/** A program that dies, whatever killed it, has found its picture broken. */
async function ask(task: Task): Promise<Told> {
  return asTold((await askProgram(MAKER, task)) ?? BROKEN)
}

/** What the program says is written beside it. */
const asTold = (answer: unknown) => answer as Told
