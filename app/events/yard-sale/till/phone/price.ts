// What a cashier types, and what a buyer gets back. All in whole cents.

/** What was keyed in so far: the price of each thing, the last of them still being typed. */
export type Typed = readonly string[]

export const NOTHING: Typed = ['']

const MOST = 10_000_000
const PRICE = /^\d{0,5}(\.\d{0,2})?$/

/** One key pressed: a digit, `00`, `.`, `+` for the next thing, `back` or `clear`. */
export function press(typed: Typed, key: string): Typed {
  const last = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  switch (key) {
    case 'clear':
      return NOTHING
    case 'back':
      if (last !== '') return [...before, last.slice(0, -1)]
      return before.length > 0 ? before : NOTHING
    case '+':
      return centsOf(last) > 0 ? [...typed, ''] : typed
    default: {
      const next = `${last === '' && key === '.' ? '0' : last}${key}`.replace(/^0+(?=\d)/, '')
      return PRICE.test(next) && sumOf([...before, next]) <= MOST ? [...before, next] : typed
    }
  }
}

/** A thing of a round price more. */
export function addThing(typed: Typed, cents: number): Typed {
  const before = typed.at(-1) === '' ? typed.slice(0, -1) : typed
  const next = [...before, writePlain(cents), '']
  return sumOf(next) <= MOST ? next : typed
}

export function sumOf(typed: Typed): number {
  return typed.reduce((sum, price) => sum + centsOf(price), 0)
}

/** `14`, `14.5`, `14.50`, `1,400` and `$14` in cents; 0 for all else. */
export function centsOf(price: string): number {
  const read = /^\$?(\d{0,6})(?:\.(\d{0,2}))?$/.exec(price.replaceAll(/[ ,]/g, ''))
  if (!read) return 0
  const [, whole = '', part = ''] = read
  return Number(whole || 0) * 100 + Number(part.padEnd(2, '0'))
}

/** Half of it, down to the next five cents, and never nothing. */
export function halfOf(cents: number): number {
  return (cents - (cents % 10)) / 2 || cents
}

const notes = [500, 1_000, 2_000, 5_000, 10_000]

/** What somebody may hand over for it: the next whole five, ten, twenty … dollars, at most four. */
export function handedOver(due: number): readonly number[] {
  const next = notes.map((note) => due + ((note - (due % note)) % note))
  return [...new Set(next)]
    .filter((given) => given > due)
    .toSorted((one, other) => one - other)
    .slice(0, 4)
}

function writePlain(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
}
