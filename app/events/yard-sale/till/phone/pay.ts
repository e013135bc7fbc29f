import { find, findInput, findSheet, make, onPress, onSend, openSheet } from './dom.ts'
import type { Phone } from './phone.ts'
import { centsOf, handedOver } from './price.ts'
import { startAskingByQr } from './qr.ts'
import type { NewLine } from './queue.ts'

export type Sale = Omit<Extract<NewLine, { kind: 'sale' }>, 'kind'>

/** From the price to the sale: by cash with what to give back, by card or by QR. @returns what opens it. */
export function startPaying(phone: Phone, onSold: () => void): (sale: Sale) => void {
  const cash = findSheet('cash-sheet')
  const other = findInput('given')
  let sale: Sale | undefined
  let given = 0

  async function sell(gift: number): Promise<void> {
    if (!sale) return
    const sold: NewLine = { kind: 'sale', ...sale }
    const amount = phone.money(sale.amount)
    // Two presses of a trembling thumb are one sale.
    sale = undefined
    for (const id of ['cash-sheet', 'card-sheet', 'qr-sheet']) findSheet(id).close()
    onSold()
    if (gift > 0)
      await phone.write(
        [sold, { kind: 'gift', amount: gift }],
        phone.say('till.done.soldGift', { amount, gift: phone.money(gift) }),
      )
    else await phone.write([sold], phone.say('till.done.sold', { amount }))
  }

  function paintChange(): void {
    const due = sale?.amount ?? 0
    const change = given - due
    const words = find('change')
    words.textContent =
      given === 0
        ? ''
        : change > 0
          ? phone.say('till.pay.giveBack', { amount: phone.money(change) })
          : change < 0
            ? phone.say('till.pay.missing', { amount: phone.money(-change) })
            : phone.say('till.pay.nothingBack')
    words.dataset['tone'] = change < 0 ? 'short' : 'good'
    find('cash-done').hidden = given === 0 || change < 0
    find('keep-change').hidden = change <= 0
    find('keep-change').textContent = phone.say('till.pay.keep', { amount: phone.money(change) })
  }

  function openCash(due: number): void {
    given = 0
    other.value = ''
    find('cash-due').textContent = phone.money(due)
    const exact = make(
      'button',
      'button button--large button--full',
      phone.say('till.pay.exact', { amount: phone.money(due) }),
    )
    const choices = handedOver(due).map((amount) => {
      const choice = make('button', 'button button--secondary', phone.money(amount))
      choice.dataset['given'] = String(amount)
      return choice
    })
    exact.dataset['exact'] = ''
    for (const button of [exact, ...choices]) button.type = 'button'
    find('cash-exact').replaceChildren(exact)
    find('cash-choices').replaceChildren(...choices)
    paintChange()
    openSheet('cash-sheet')
  }

  onPress(cash, 'exact', () => void sell(0))
  onPress(cash, 'given', (amount) => {
    given = Number(amount)
    other.value = ''
    paintChange()
  })
  other.addEventListener('input', () => {
    given = centsOf(other.value)
    paintChange()
  })
  onSend(cash, () => {
    if (sale && given >= sale.amount) void sell(0)
  })
  onPress(cash, 'keep', () => {
    if (sale && given > sale.amount) void sell(given - sale.amount)
  })
  const askByQr = startAskingByQr(phone, () => void sell(0))
  for (const id of ['card-sheet', 'qr-sheet']) onSend(findSheet(id), () => void sell(0))

  return (wish) => {
    sale = wish
    switch (wish.means) {
      case 'cash':
        return openCash(wish.amount)
      case 'card':
      case 'qr':
        find(`${wish.means}-due`).textContent = phone.money(wish.amount)
        openSheet(`${wish.means}-sheet`)
        if (wish.means === 'qr') askByQr(wish.amount, wish.item)
    }
  }
}
