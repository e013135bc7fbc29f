import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import {
  acceptOffer,
  declineOffer,
  missOffer,
  putBackOffer,
  receiveOffer,
} from './decide-offer.server.ts'
import { requireSale } from './intake-page.server.ts'

interface Deciding {
  readonly captain: CaptainOf
  readonly slug: string | undefined
  readonly publicId: string
}

/** @returns where to go on. */
export async function answerAcceptance(deciding: Deciding, form: FormData): Promise<string> {
  const reply = readReply(form, say('offers.letters.acceptedWords'))
  return await decide(deciding, 'accepted', (offer) => acceptOffer({ ...offer, reply }))
}

/** @returns where to go on. */
export async function answerRefusal(deciding: Deciding, form: FormData): Promise<string> {
  const reply = readReply(form, say('offers.letters.declinedWords'))
  return await decide(deciding, 'declined', (offer) => declineOffer({ ...offer, reply }))
}

/** @returns where to go on. */
export async function answerArrival(deciding: Deciding): Promise<string> {
  return await decide(deciding, 'received', receiveOffer)
}

/** @returns where to go on. */
export async function answerAbsence(deciding: Deciding): Promise<string> {
  return await decide(deciding, 'missed', missOffer)
}

/** @returns where to go on. */
export async function answerPuttingBack(deciding: Deciding): Promise<string> {
  return await decide(deciding, 'put-back', putBackOffer)
}

async function decide(
  { captain, slug, publicId }: Deciding,
  done: string,
  work: (offer: { captain: CaptainOf; publicId: string }) => ReturnType<typeof putBackOffer>,
): Promise<string> {
  const { desk } = await requireSale(captain, slug)
  const outcome = await work({ captain, publicId })
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return `${desk}/offers/${publicId}?done=${outcome === 'moved' ? done : outcome}`
}

const MOST_REPLY = 1_000

/** What the lead wrote; nothing where the ready words were left as they are, which are sent in the giver's own language. */
function readReply(form: FormData, ready: string): string {
  const typed = form.get('reply')
  if (typeof typed !== 'string') return ''
  const reply = typed.replaceAll(UNSEEN, '').replaceAll('\r\n', '\n').trim().slice(0, MOST_REPLY)
  return reply === ready ? '' : reply
}

const done = {
  accepted: 'success',
  declined: 'success',
  received: 'success',
  missed: 'success',
  'put-back': 'success',
  'no-room': 'warning',
  'not-now': 'warning',
  'acknowledged-before': 'warning',
} as const

/** What was just done to an offer, and whether it could be, as the address after it says. */
export function sayOfferDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`offers.desk.done.${known}`))
}
