import { all, find, findInput, findSheet, onPress, onSend, openSheet } from './dom.ts'
import type { Phone } from './phone.ts'
import { centsOf } from './price.ts'
import { addUp, undone } from './queue.ts'
import { startFloat } from './float.ts'

/** What should lie in the box, and what goes in and out of it beside sales. */
export function startBox(phone: Phone): void {
  startFloat(phone)
  onPress(find('box'), 'sheet', (sheet) => {
    for (const input of findSheet(sheet).querySelectorAll('input')) input.value = ''
    find('drop-needed').hidden = true
    openSheet(sheet)
  })
  onSend(findSheet('gift-sheet'), () => {
    const amount = centsOf(findInput('gift-amount').value)
    if (amount === 0) return
    findSheet('gift-sheet').close()
    const done = phone.say('till.done.gift', { amount: phone.money(amount) })
    void phone.write([{ kind: 'gift', amount }], done)
  })
  onSend(findSheet('drop-sheet'), () => void takeOut(phone))
  onSend(findSheet('close-sheet'), () => {
    findSheet('close-sheet').close()
    void phone.write([{ kind: 'close' }], phone.say('till.done.closed')).then(() => {
      phone.show('closed')
    })
  })
  find('reopen').addEventListener('click', () => void reopen(phone))

  phone.onChange(() => {
    const sums = addUp(phone.lines)
    for (const place of all('[data-sum]')) {
      const name = place.dataset['sum'] ?? ''
      const sum = Object.entries(sums).find(([of]) => of === name)?.[1]
      if (typeof sum === 'number') place.textContent = phone.money(sum)
    }
    find('sale-count').textContent = phone.say('till.box.sales', { n: sums.sales })
    find('add-float').hidden = sums.float > 0
    const waiting = phone.lines.filter(({ state }) => state === 'waiting').length
    for (const place of all('[data-waiting]')) {
      place.hidden = waiting === 0
      place.textContent = phone.say('till.closing.waiting', { n: waiting })
    }
  })
}

async function takeOut(phone: Phone): Promise<void> {
  const amount = centsOf(findInput('drop-amount').value)
  const witness = findInput('drop-witness').value.trim()
  const takenBy = findInput('drop-taken-by').value.trim()
  if (amount === 0 || witness === '' || takenBy === '') {
    find('drop-needed').hidden = false
    findInput(
      amount === 0 ? 'drop-amount' : witness === '' ? 'drop-witness' : 'drop-taken-by',
    ).focus()
    return
  }
  findSheet('drop-sheet').close()
  const done = phone.say('till.done.drop', { amount: phone.money(amount) })
  await phone.write([{ kind: 'drop', amount, witness, takenBy }], done)
}

/** Taking back the line by which it was closed. */
async function reopen(phone: Phone): Promise<void> {
  const gone = undone(phone.lines)
  const closings = phone.lines.filter(({ id, entry }) => entry.kind === 'close' && !gone.has(id))
  await phone.write(
    closings.map(({ id }) => ({ kind: 'undo', undoes: id })),
    phone.say('till.done.open'),
  )
  phone.show('sell')
}
