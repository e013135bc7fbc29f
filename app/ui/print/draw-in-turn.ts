/** Drawing keeps a processor busy: two at a time leave the others to those who only read. */
const AT_ONCE = 2

/** Who comes after so many is told to come again, before the crowd waits for longer than it would stay. */
const MAY_WAIT = 60

let drawing = 0
const waiting: (() => void)[] = []

/** Draws when it is its turn, or says `busy` when too many wait already. */
export async function drawInTurn<Drawn>(draw: () => Promise<Drawn>): Promise<Drawn | 'busy'> {
  if (drawing >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) return 'busy'
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else drawing += 1
  try {
    return await draw()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else drawing -= 1
  }
}
