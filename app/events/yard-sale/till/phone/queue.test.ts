import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Batch } from '../entry.form.ts'
import { addUp, nextBatch, pauseAfter, settle, settlesAny, writeLines } from './queue.ts'
import type { KeptLine } from './queue.ts'

const AT = new Date('2026-06-13T15:00:00Z')

/** What becomes of the next try: also the battery that dies before the answer is written down. */
const fate = fc.constantFrom('through', 'lost', 'answer-lost', 'twice', 'late')
const step = fc.oneof(
  fc.record({ do: fc.constant('sell' as const), amount: fc.integer({ min: 1, max: 50_000 }) }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('send' as const), fate }),
)

test('whatever the network does, each line is held once in the end, as it was written', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const phone = aPhone()
      const server = aServer()
      const stray: Batch[] = []
      let sold = 0
      const gone = new Set<string>()
      for (const one of steps)
        switch (one.do) {
          case 'sell':
            phone.sell(one.amount)
            sold++
            break
          case 'undo': {
            const sales = phone.lines.filter(({ entry }) => entry.kind === 'sale')
            const sale = sales[one.which % Math.max(1, sales.length)]
            if (sale) {
              phone.undo(sale.id)
              gone.add(sale.id)
            }
            break
          }
          case 'send': {
            const batch = nextBatch(phone, phone.lines, AT)
            if (!batch || one.fate === 'lost') break
            if (one.fate === 'late') {
              stray.push(batch)
              break
            }
            const answer = server(batch)
            if (one.fate === 'twice') server(batch)
            if (one.fate !== 'answer-lost') phone.hear(answer)
          }
        }
      for (let batch; (batch = nextBatch(phone, phone.lines, AT));) {
        const answer = server(batch)
        expect(settlesAny(batch, answer)).toBe(true)
        phone.hear(answer)
      }
      for (const batch of stray.toReversed()) server(batch)
      expect([...server.held.keys()].toSorted()).toEqual(phone.lines.map(({ id }) => id).toSorted())
      expect(phone.lines.every(({ state }) => state === 'held')).toBe(true)
      expect(addUp(phone.lines).sales).toBe(sold - gone.size)
    }),
  )
})

test('a phone waits longer after each failure, half a second at least and five minutes at most', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, chance) => {
      expect(pauseAfter(n, chance)).toBeGreaterThanOrEqual(500)
      expect(pauseAfter(n, chance)).toBeLessThanOrEqual(5 * 60_000)
      expect(pauseAfter(n + 1, chance)).toBeGreaterThanOrEqual(pauseAfter(n, chance))
    }),
  )
})

function aPhone() {
  const phone = {
    id: 'till',
    lastLine: 0,
    lines: [] as readonly KeptLine[],
    sell: (amount: number) =>
      write({ kind: 'sale', amount, means: 'cash', mode: 'full', item: null }),
    undo: (undoes: string) => write({ kind: 'undo', undoes }),
    hear(answer: Parameters<typeof settle>[1]) {
      phone.lines = phone.lines.map((line) => settle(line, answer))
    },
  }
  function write(line: Parameters<typeof writeLines>[1][number]) {
    const written = writeLines(phone, [line], AT, () => `line ${phone.lastLine + 1}`)
    phone.lines = [...phone.lines, ...written.lines]
    phone.lastLine = written.lastLine
  }
  return phone
}

/** Holds each id once, and answers which it holds. */
function aServer() {
  const held = new Map<string, Batch['lines'][number]>()
  const take = ({ lines }: Batch) => {
    for (const line of lines) {
      const before = held.get(line.id)
      if (before) expect(line).toEqual(before)
      held.set(line.id, line)
    }
    return { held: lines.map(({ id }) => id), refused: [] }
  }
  return Object.assign(take, { held })
}
