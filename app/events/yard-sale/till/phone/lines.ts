import { find, findSheet, make, onPress, onSend, openSheet } from './dom.ts'
import type { Phone } from './phone.ts'
import { undone } from './queue.ts'
import type { KeptLine } from './queue.ts'

/** What this phone wrote, the newest first, and the way to take a line back. */
export function startLines(phone: Phone): void {
  const list = find('line-list')
  let asked: readonly KeptLine[] = []

  onPress(list, 'back', (id) => {
    asked = withGift(phone.lines, id)
    find('undo-what').textContent = asked.map((line) => describe(phone, line)).join(' · ')
    openSheet('undo-sheet')
  })
  onSend(findSheet('undo-sheet'), () => {
    findSheet('undo-sheet').close()
    const lines = asked.map(({ id }) => ({ kind: 'undo' as const, undoes: id }))
    asked = []
    if (lines.length > 0) void phone.write(lines, phone.say('till.done.back'))
  })

  phone.onChange(() => {
    const gone = undone(phone.lines)
    const shown = phone.lines
      .filter(({ entry }) => entry.kind !== 'undo')
      .toSorted((one, other) => other.entry.line - one.entry.line)
    find('no-lines').hidden = shown.length > 0
    list.replaceChildren(...shown.map((line) => draw(phone, line, gone.has(line.id))))
  })
}

/** A gift of the change goes back with its sale: both were written at once. */
function withGift(lines: readonly KeptLine[], id: string): readonly KeptLine[] {
  const line = lines.find((one) => one.id === id)
  if (!line) return []
  const gone = undone(lines)
  const gift = lines.find(
    ({ entry }) =>
      line.entry.kind === 'sale' &&
      entry.kind === 'gift' &&
      entry.line === line.entry.line + 1 &&
      entry.madeAt === line.entry.madeAt,
  )
  return gift && !gone.has(gift.id) ? [line, gift] : [line]
}

function draw(phone: Phone, line: KeptLine, isGone: boolean): HTMLElement {
  const at = new Date(line.entry.madeAt)
  const lang = document.documentElement.lang
  const time = make(
    'time',
    'till-line-time',
    at.toLocaleTimeString(`${lang}-US`, { hour: 'numeric', minute: '2-digit' }),
  )
  time.dateTime = at.toISOString()
  const state = isGone
    ? phone.say('till.lines.undone')
    : phone.say(
        line.state === 'waiting'
          ? 'till.lines.waiting'
          : line.state === 'held'
            ? 'till.lines.held'
            : 'till.lines.aside',
      )
  const row = make(
    'li',
    `till-line till-line--${isGone ? 'undone' : line.state}`,
    make('span', 'till-line-what', titleOf(phone, line)),
    make('span', 'till-line-sum', sumOf(phone, line)),
    make('span', 'till-line-more', time, ` · ${state}`),
  )
  if (!isGone) {
    const back = make('button', 'till-line-back', phone.say('till.lines.takeBack'))
    back.type = 'button'
    back.dataset['back'] = line.id
    back.setAttribute(
      'aria-label',
      phone.say('till.lines.takeBackOf', { line: describe(phone, line) }),
    )
    row.append(back)
  }
  return row
}

function describe(phone: Phone, line: KeptLine): string {
  return [titleOf(phone, line), sumOf(phone, line)].filter(Boolean).join(' ')
}

function titleOf(phone: Phone, { entry }: KeptLine): string {
  const kind = phone.say(`till.lines.${entry.kind}`)
  switch (entry.kind) {
    case 'sale': {
      const mode =
        entry.mode === 'full'
          ? ''
          : phone.say(entry.mode === 'half' ? 'till.lines.atHalf' : 'till.lines.aBag')
      return [kind, phone.say(`till.sell.${entry.means}`), mode, entry.item]
        .filter(Boolean)
        .join(' · ')
    }
    case 'drop':
      return `${kind} · ${entry.witness}, ${entry.takenBy}`
    case 'float':
    case 'gift':
    case 'undo':
    case 'close':
      return kind
  }
}

function sumOf(phone: Phone, { entry }: KeptLine): string {
  switch (entry.kind) {
    case 'float':
      return phone.money(entry.pieces.reduce((sum, one) => sum + one.denomination * one.pieces, 0))
    case 'sale':
    case 'gift':
      return phone.money(entry.amount)
    case 'drop':
      return `−${phone.money(entry.amount)}`
    case 'undo':
    case 'close':
      return ''
  }
}
