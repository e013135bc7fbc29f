import { z } from 'zod'
import type { House, Letter } from './letter.ts'

export interface MessageKind<Schema extends z.ZodType> {
  readonly schema: Schema
  /** Whether its content opens a door, and so is emptied once it is sent. */
  readonly secret: boolean
  /** Whether it is the last that we know of an address, and so is gone once it is sent. */
  readonly last: boolean
  /** @throws ZodError when the stored content is not of this kind. */
  compose(content: unknown, house: House): Letter
}

/** A kind of message: what it must be told, and how that is said. */
export function messageKind<Schema extends z.ZodType>(
  schema: Schema,
  write: (content: z.output<Schema>, house: House) => Letter,
): MessageKind<Schema> {
  return {
    schema,
    secret: false,
    last: false,
    compose: (content, house) => write(schema.parse(content), house),
  }
}

/** A kind whose content is a key: kept sealed until it is sent, and not after. */
export function secretMessageKind<Schema extends z.ZodType>(
  schema: Schema,
  write: (content: z.output<Schema>, house: House) => Letter,
): MessageKind<Schema> {
  return { ...messageKind(schema, write), secret: true }
}

/** A kind that says that an address is erased: it goes with it (S40). */
export function lastMessageKind<Schema extends z.ZodType>(
  schema: Schema,
  write: (content: z.output<Schema>, house: House) => Letter,
): MessageKind<Schema> {
  return { ...messageKind(schema, write), last: true }
}

/** A place on this site: one leading slash, nothing that a browser would read as another site (S17, S24). */
export const Path = z.string().regex(/^\/(?![/\\])[\w\-./?=&%~]*$/)
export const Day = z.iso.date()
/** UTC, as `toISOString` writes it. */
export const Moment = z.iso.datetime()
/** Words of a person in a subject or a row: one line, not endless. */
export const Words = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim().slice(0, 120))
