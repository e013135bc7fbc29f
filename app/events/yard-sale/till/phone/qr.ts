import { find, findSheet, make } from './dom.ts'
import type { Phone } from './phone.ts'
import { headersOf, PATIENCE } from './send.ts'
import { newId } from './store.ts'
import type { PhoneTill } from './store.ts'
import type { TillWord } from './words.ts'

interface Asked {
  readonly sale: string
  readonly picture: string
}

const LOOK_EVERY = 2_500
/** So many looks into our own book, then one at Stripe itself. */
const ASK_AT = 6

/** Shows the code that a buyer scans, and says when it is paid. It needs a signal, and says so without one. */
export function startAskingByQr(
  phone: Phone,
  onPaid: () => void,
): (amount: number, item: string | null) => void {
  const sheet = findSheet('qr-sheet')
  const slot = find('qr-slot')
  // Each opening of the sheet is one turn; what comes of an earlier one is nobody's any more.
  let turn = 0
  sheet.addEventListener('close', () => turn++)

  function tell(word: TillWord): void {
    slot.replaceChildren(make('p', '', phone.say(word)))
  }

  async function ask(amount: number, item: string | null): Promise<void> {
    const mine = ++turn
    const { till } = phone
    if (!till) return
    tell('till.pay.qrMaking')
    const asked = await askForCode(till, { id: newId(), amount, item })
    if (turn !== mine) return
    if (typeof asked === 'string') return tell(asked)
    const picture = make('img', 'till-pay-code')
    picture.src = asked.picture
    picture.alt = phone.say('till.pay.qrCode', { amount: phone.money(amount) })
    slot.replaceChildren(picture)
    await untilPaid(till, asked.sale, mine)
  }

  async function untilPaid(till: PhoneTill, sale: string, mine: number): Promise<void> {
    const isOver = () => turn !== mine
    for (let look = 1; ; look++) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
      if (isOver()) return
      const standing = await standingOf(till, sale, look % ASK_AT === 0)
      if (isOver()) return
      if (standing === 'paid') return onPaid()
      if (standing === 'expired' || standing === 'failed') return tell('till.pay.qrOver')
    }
  }

  return (amount, item) => void ask(amount, item)
}

/** The code, or why there is none. */
async function askForCode(
  till: PhoneTill,
  wish: { readonly id: string; readonly amount: number; readonly item: string | null },
): Promise<Asked | TillWord> {
  try {
    const response = await fetch('/till/sales', {
      method: 'POST',
      headers: { ...headersOf(till), 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 400) return 'till.pay.qrSum'
    if (response.status === 401 || response.status === 409) return 'till.pay.qrPaused'
    const answer: unknown = response.ok ? await response.json() : undefined
    return isAsked(answer) ? answer : 'till.pay.qrNoSignal'
  } catch {
    return 'till.pay.qrNoSignal'
  }
}

async function standingOf(
  till: PhoneTill,
  sale: string,
  asksStripe: boolean,
): Promise<string | undefined> {
  const query = new URLSearchParams({ sale, ...(asksStripe && { ask: 'yes' }) })
  try {
    const response = await fetch(`/till/sales?${query}`, {
      headers: headersOf(till),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const answer: unknown = response.ok ? await response.json() : undefined
    const isTold = typeof answer === 'object' && answer !== null && 'standing' in answer
    return isTold ? String(answer.standing) : undefined
  } catch {
    return undefined
  }
}

function isAsked(answer: unknown): answer is Asked {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'sale' in answer &&
    typeof answer.sale === 'string' &&
    'picture' in answer &&
    typeof answer.picture === 'string'
  )
}
