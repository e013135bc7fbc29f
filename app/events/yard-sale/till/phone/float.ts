import { all, find, findSheet, onPress, onSend } from './dom.ts'
import type { Phone } from './phone.ts'
import type { NewLine } from './queue.ts'

type Piece = Extract<NewLine, { kind: 'float' }>['pieces'][number]

const denominations = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1] as const

/** The float by its notes and coins. */
export function startFloat(phone: Phone): void {
  const sheet = findSheet('float-sheet')
  const fields = all('[data-denomination]', sheet).filter(
    (field) => field instanceof HTMLInputElement,
  )

  const step = (by: number) => (denomination: string) => {
    const field = fields.find((one) => one.dataset['denomination'] === denomination)
    if (!field) return
    field.value = String(Math.max(0, piecesIn(field) + by) || '')
    paint()
  }
  const paint = () => {
    for (const [of, name] of [
      ['more', 'till.float.more'],
      ['less', 'till.float.less'],
    ] as const)
      for (const button of all(`[data-${of}]`, sheet)) {
        const what = phone.money(Number(button.dataset[of]))
        button.setAttribute('aria-label', phone.say(name, { what }))
      }
    find('float-total').textContent = phone.money(
      read().reduce((sum, one) => sum + one.denomination * one.pieces, 0),
    )
  }
  const read = (): Piece[] =>
    denominations.flatMap((denomination) => {
      const field = fields.find((one) => one.dataset['denomination'] === String(denomination))
      const pieces = field ? piecesIn(field) : 0
      return pieces > 0 ? [{ denomination, pieces }] : []
    })

  onPress(sheet, 'more', step(1))
  onPress(sheet, 'less', step(-1))
  sheet.addEventListener('input', paint)
  onSend(sheet, () => {
    const pieces = read()
    if (pieces.length === 0) return
    const total = pieces.reduce((sum, one) => sum + one.denomination * one.pieces, 0)
    sheet.close()
    void phone.write(
      [{ kind: 'float', pieces }],
      phone.say('till.done.float', { amount: phone.money(total) }),
    )
  })
  phone.onChange(paint)
}

function piecesIn(field: HTMLInputElement): number {
  return /^\d{1,4}$/.test(field.value) ? Number(field.value) : 0
}
