import type { BrandLogo } from '#app/ui/brand/brand-logo.ts'
import { sayDate } from '#app/words/formats.ts'

/** A message before it is HTML or text: what it says, in order. All of it is plain words; nothing in it is markup. */
export interface Letter {
  readonly subject: string
  readonly blocks: readonly Block[]
  /** Set above the blocks in place of the subject, as a printed card is. */
  readonly card?: Card
  /** After this moment the letter is of no use and is not sent any more. */
  readonly uselessAfter?: Date
  /** Who gets an answer to it; the organization when left out. */
  readonly replyTo?: { readonly name: string; readonly address: string }
  /**
   * Where one press ends letters of this kind (RFC 8058), a path of this site. A GET of it shows a page with the button; a
   * POST ends them, without a cookie and without asking back.
   */
  readonly unsubscribe?: string
}

export interface Card {
  readonly kicker: string
  readonly name: string
  /** Of the person whom it is from. */
  readonly words: string | null
  readonly from: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  /** `path` begins with a slash: a letter links to this site only (S24). */
  | { readonly kind: 'button'; readonly text: string; readonly path: string }
  /** The same, for what is offered and not asked. */
  | { readonly kind: 'link'; readonly text: string; readonly path: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** Words of a person, shown as theirs. */
  | { readonly kind: 'quote'; readonly text: string }

interface Row {
  readonly label: string
  /** Several of a kind, such as the days of a sale, are set apart from each other. */
  readonly value: string | readonly string[]
}

/** Who writes, and how it counts money and days. */
export interface House {
  readonly name: string
  readonly legalName: string
  readonly address: string
  readonly contactEmail: string
  readonly timeZone: string
  readonly currency: string
  readonly baseUrl: string
  /** The colour that the organization chose; `null`: the blue that letters come with. */
  readonly brandColor: string | null
  /** Its own, at the head of letters; `null`: its name alone. */
  readonly logo: BrandLogo | null
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function small(text: string): Block {
  return { kind: 'small', text }
}

export function button(text: string, path: string): Block {
  return { kind: 'button', text, path }
}

export function link(text: string, path: string): Block {
  return { kind: 'link', text, path }
}

export function quote(text: string): Block {
  return { kind: 'quote', text }
}

/** Label and value; a value that is `null` leaves its row out. */
export function rows(
  ...pairs: readonly (readonly [label: string, value: Row['value'] | null])[]
): Block {
  return {
    kind: 'rows',
    rows: pairs.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
  }
}

/** `November 22, 2026 at 7:00 PM CST`: a moment, as the clock of the organization shows it. */
export function sayMoment(moment: string, house: House): string {
  return sayDate(new Date(moment), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: house.timeZone,
  })
}
