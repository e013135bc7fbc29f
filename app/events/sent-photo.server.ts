import { putFiles } from '#app/pictures/keep-picture.server.ts'
import { readPicture } from '#app/pictures/make-picture.server.ts'
import type { Refusal } from '#app/pictures/make-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { MOST_BYTES } from '#app/teams/look/upload.ts'
import type { Problem } from '#app/teams/look/upload.ts'

export type KeptSentPhoto =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'too-many' }
  /** There are as many as there may be. */
  | { readonly kind: 'enough' }
  /** What it belongs to takes none any more, or is not there. */
  | { readonly kind: 'gone' }

interface SentPhoto {
  readonly table: 'item_offer_photo' | 'receipt_photo'
  readonly limit: Limit
  readonly bytes: Uint8Array
  readonly clientAddress: string
  readonly addRow: (
    trx: Trx,
    shape: { readonly width: number; readonly height: number },
  ) => Promise<{ readonly id: number; readonly name: string } | 'enough' | 'gone'>
}

/**
 * Keeps a photo of somebody without an account: read, turned upright, written anew without where and when it was taken (S26).
 * The row stands before its files, so that an upload which is cut off leaves no file that nothing knows of.
 */
export async function keepSentPhoto(sent: SentPhoto): Promise<KeptSentPhoto> {
  const { table, limit, bytes, clientAddress, addRow } = sent
  const spent = await spend(limit, clientAddress)
  if (!spent.allowed) return { kind: 'too-many' }
  const read = await readPicture(bytes)
  if (read.kind === 'refused') return read
  const place = await inTransaction((trx) => addRow(trx, read))
  if (typeof place === 'string') return { kind: place }
  await putFiles(place.name, read.files)
  await db.updateTable(table).set({ arrived_at: now() }).where('id', '=', place.id).execute()
  return { kind: 'kept' }
}

/** Takes a photo and says where to go on: back to the page of its link, with what was wrong if something was. */
export async function answerSentPhoto(
  page: string,
  form: FormData,
  keep: (bytes: Uint8Array) => Promise<KeptSentPhoto>,
  done = 'photo-added',
): Promise<string> {
  const back = (problem: Problem) => `${page}?problem=${problem}#photo`
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return back('missing')
  if (file.size > MOST_BYTES) return back('too-large')
  const kept = await keep(new Uint8Array(await file.arrayBuffer()))
  switch (kept.kind) {
    case 'kept':
      return `${page}?done=${done}#photo`
    case 'too-many':
    case 'gone':
      return back(kept.kind)
    case 'enough':
      return `${page}#photo`
    case 'refused':
      return back(kept.why)
  }
}
