import { maybeMoney } from '#app/contributions/entry/read-field.ts'
import { openMark } from '#app/platform/seal.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { answerSentPhoto } from '../../sent-photo.server.ts'
import { sendReceipt } from './find-receipts.server.ts'
import { keepReceipt, removeReceipt } from './keep-receipt.server.ts'

const MOST_AMOUNT = 1_000_000

/** Takes a photo of a receipt; an amount that cannot be read does not cost the guest their photo. @returns where to go on. */
export async function answerReceipt(
  key: string,
  form: FormData,
  clientAddress: string,
): Promise<string> {
  const rsvpPublicId = openMark('rsvp', key) ?? ''
  const { amount, isRead } = amountOf(form)
  return await answerSentPhoto(
    pageOf(key),
    form,
    (bytes) => keepReceipt({ rsvpPublicId, amount, bytes, clientAddress }),
    isRead ? 'photo-added' : 'photo-without-amount',
  )
}

function amountOf(form: FormData) {
  const typed = form.get('amount')
  const { data: amount = null, success } = maybeMoney().safeParse(typed ?? '')
  if (!success) return { amount, isRead: false }
  const isRead = amount === null || (amount > 0 && amount <= MOST_AMOUNT)
  return { amount: isRead ? amount : null, isRead }
}

/** @returns where to go on. */
export async function answerReceiptRemoval(key: string, name: string): Promise<string> {
  const outcome = await removeReceipt(openMark('rsvp', key) ?? '', name)
  return `${pageOf(key)}?done=${outcome}#photo`
}

/** @throws a 404 for a photo of another guest. */
export async function sendGuestReceipt(key: string, file: string | undefined): Promise<Response> {
  return await sendReceipt(file, { kind: 'guest', rsvpPublicId: openMark('rsvp', key) ?? '' })
}

/** @throws a 404 for a photo of another night, as for none at all. */
export async function sendCaptainsReceipt(
  captain: CaptainOf,
  slug: string | undefined,
  file: string | undefined,
): Promise<Response> {
  const { publicId: eventPublicId } = await requireEvent(captain, slug)
  return await sendReceipt(file, { kind: 'captain', eventPublicId, teamId: captain.team.id })
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function pageOf(key: string): string {
  return `/rsvps/${encodeURIComponent(key)}`
}

const done = {
  'photo-added': 'success',
  'photo-without-amount': 'warning',
  'photo-removed': 'success',
} as const

/** What was just done, as the address after it says. */
export function sayReceiptDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`diners.receipts.done.${known}`))
}
