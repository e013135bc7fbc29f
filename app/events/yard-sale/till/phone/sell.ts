import { all, find, findInput, onPress, onSend, openSheet } from './dom.ts'
import { addUp } from './queue.ts'
import type { Phone } from './phone.ts'
import { startPaying } from './pay.ts'
import { addThing, centsOf, halfOf, NOTHING, press, sumOf } from './price.ts'
import type { Typed } from './price.ts'

type Mode = 'full' | 'half' | 'bag'
type Means = 'cash' | 'card' | 'qr'

const BAGS = [1, 2, 3, 4, 5]
const isMode = (word: string): word is Mode => ['full', 'half', 'bag'].includes(word)
const isMeans = (word: string): word is Means => ['cash', 'card', 'qr'].includes(word)

/** The keypad: what is bought, and how it is paid. */
export function startSelling(phone: Phone): void {
  const view = find('sell')
  const item = findInput('item')
  let typed: Typed = NOTHING
  let mode: Mode = 'full'
  const pay = startPaying(phone, () => {
    typed = NOTHING
    item.value = ''
    paint()
  })

  function due(): number {
    return mode === 'half' ? halfOf(sumOf(typed)) : sumOf(typed)
  }

  function key(pressed: string): void {
    typed = press(typed, pressed)
    paint()
  }

  function choose(means: Means): void {
    if (due() === 0) return phone.announce(phone.say('till.sell.first'))
    pay({ amount: due(), means, mode, item: item.value.trim() === '' ? null : item.value.trim() })
  }

  onPress(view, 'key', key)
  onPress(view, 'quick', (cents) => {
    typed = addThing(typed, Number(cents))
    paint()
  })
  onPress(view, 'bags', (bags) => {
    typed = addThing(NOTHING, Number(bags) * (phone.till?.bagCents ?? 0))
    paint()
  })
  onPress(view, 'mode', (chosen) => {
    if (!isMode(chosen)) return
    mode = chosen
    typed = NOTHING
    paint()
  })
  onPress(view, 'pay', (means) => {
    if (isMeans(means)) choose(means)
  })
  onPress(view, 'bag-price', () => {
    findInput('bag-amount').value = ''
    openSheet('bag-sheet')
  })
  onSend(bagSheet(), () => void saveBagPrice(phone))
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement
    if (view.hidden || isTyping || document.querySelector('dialog[open]')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pressed = { Backspace: 'back', Escape: 'clear', ',': '.' }[event.key] ?? event.key
    if (/^(?:[\d.+]|back|clear)$/.test(pressed)) key(pressed)
  })

  function paint(): void {
    const sum = sumOf(typed)
    find('total').textContent = phone.money(due())
    const things = typed.filter((price) => centsOf(price) > 0)
    find('things').textContent =
      mode === 'half' && sum > 0
        ? phone.say('till.sell.halfOf', { amount: phone.money(sum) })
        : things.length > 1 || typed.length > 1
          ? things.map((price) => phone.money(centsOf(price))).join(' + ')
          : ''
    for (const button of all('[data-mode]', view))
      button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode))
    find('quick').hidden = mode === 'bag'
    find('bags').hidden = mode !== 'bag'
    for (const button of all('[data-bags]', view)) {
      const bags = Number(button.dataset['bags'])
      button.textContent = phone.say(bags === 1 ? 'till.sell.bags' : 'till.sell.bagsMany', {
        n: BAGS.includes(bags) ? bags : 1,
      })
    }
    find('bag-price').textContent = phone.say('till.sell.bagPrice', {
      amount: phone.money(phone.till?.bagCents ?? 0),
    })
    if (addUp(phone.lines).isClosed) phone.show('closed')
  }
  phone.onChange(paint)
}

function bagSheet() {
  const sheet = find('bag-sheet')
  if (!(sheet instanceof HTMLDialogElement)) throw new Error('The page has no sheet for bags')
  return sheet
}

async function saveBagPrice(phone: Phone): Promise<void> {
  const cents = centsOf(findInput('bag-amount').value)
  if (cents === 0 || !phone.till) return
  await phone.store.changeTill(phone.till.id, { bagCents: cents })
  bagSheet().close()
  await phone.refresh()
}
