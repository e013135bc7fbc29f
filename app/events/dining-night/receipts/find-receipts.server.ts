import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { sendPrivateFile } from '#app/pictures/private-picture.server.ts'
import { db } from '#app/platform/database.server.ts'
import { isShown } from '../../shown-event.server.ts'

/** Whose receipts somebody may see: a guest's own, those of a team's night, or for staff those of one night. */
type ReceiptReader =
  | { readonly kind: 'guest'; readonly rsvpPublicId: string }
  | { readonly kind: 'captain'; readonly eventPublicId: string; readonly teamId: number }
  | { readonly kind: 'staff'; readonly eventPublicId: string }

export type GuestReceipt = Awaited<ReturnType<typeof findGuestReceipts>>[number]
export type NightReceipts = NonNullable<Awaited<ReturnType<typeof findNightReceipts>>>

function readable() {
  return db
    .selectFrom('receipt_photo as p')
    .innerJoin('rsvp as r', 'r.id', 'p.rsvp_id')
    .innerJoin('event as e', 'e.id', 'p.event_id')
    .innerJoin('team as t', 't.id', 'e.team_id')
    .select(['p.name', 'p.width', 'p.height', 'p.amount_cents'])
    .where('p.arrived_at', 'is not', null)
    .where('p.erased_at', 'is', null)
    .orderBy('p.id')
}

type ReceiptRow = PrivatePhotoRow & { readonly amount_cents: number | null }

function shownReceipt(row: ReceiptRow, below: string) {
  const { amount_cents: amount } = row
  return {
    photo: privatePhotoOf(row, below),
    amount: amount === null ? null : formatMoneyExactly(cents(amount)),
  }
}

/** What the guests of a night say they paid, with the files below a path that asks who is asking; `null` where nobody does. */
export async function findNightReceipts(eventId: number, below: string) {
  const rows = await readable().where('p.event_id', '=', eventId).execute()
  if (rows.length === 0) return null
  const told = rows.flatMap(({ amount_cents: amount }) => (amount === null ? [] : [amount]))
  const sum = told.reduce((all, amount) => all + amount, 0)
  return {
    receipts: rows.map((row) => shownReceipt(row, below)),
    sum: told.length > 0 ? formatMoneyExactly(cents(sum)) : null,
    untold: rows.length - told.length,
  }
}

/** A guest's own, below the page of their link. */
export async function findGuestReceipts(rsvpPublicId: string, below: string) {
  const rows = await readable().where('r.public_id', '=', rsvpPublicId).execute()
  return rows.map((row) => shownReceipt(row, below))
}

/** A file of such a photo. @throws a 404 that is the same for another's and for none at all (S5). */
export async function sendReceipt(
  file: string | undefined,
  reader: ReceiptReader,
): Promise<Response> {
  return await sendPrivateFile(file, (name) => mayRead(name, reader))
}

async function mayRead(name: string, reader: ReceiptReader): Promise<boolean> {
  const photo = await readable()
    .select(['r.public_id', 'e.public_id as event', 'e.team_id', isShown.as('is_shown')])
    .where('p.name', '=', name)
    .executeTakeFirst()
  if (!photo) return false
  switch (reader.kind) {
    case 'guest':
      return photo.is_shown && photo.public_id === reader.rsvpPublicId
    case 'captain':
      return photo.team_id === reader.teamId && photo.event === reader.eventPublicId
    case 'staff':
      return photo.event === reader.eventPublicId
  }
}
