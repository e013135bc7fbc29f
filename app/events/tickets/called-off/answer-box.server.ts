import type { Hand } from '#app/contributions/hand.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { settleBox } from './settle-box.server.ts'
import type { SettledBox } from './settle-box.server.ts'

/** Reads what became of the cash of one sale. @returns `undefined` for a form that is about something else. */
export async function answerBox(
  eventPublicId: string,
  form: FormData,
  by: Hand,
): Promise<SettledBox | undefined> {
  const [sale, press] = [form.get('sale'), form.get('press')]
  if (typeof sale !== 'string' || (press !== 'paid-back' && press !== 'kept')) return undefined
  return await settleBox({ eventPublicId, sale, press, by })
}

const told = ['settled', 'before', 'stays'] as const

/** What was just done, as the address after it says. */
export function readBoxDone(request: Request): Said | null {
  const said = new URL(request.url).searchParams.get('box')
  const known = told.find((one) => one === said)
  if (!known) return null
  const kind = known === 'settled' ? 'success' : 'info'
  return { kind, title: say(`ticketMoney.box.done.${known}`) }
}
