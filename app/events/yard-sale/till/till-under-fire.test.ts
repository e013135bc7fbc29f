import fc from 'fast-check'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { answerEntries } from './answer-phone.server.ts'
import { findSetAside } from './desk/till-lines.server.ts'
import type { Batch } from './entry.form.ts'
import { addUp, nextBatch, settle, settlesAny, writeLines } from './phone/queue.ts'
import type { KeptLine, NewLine, SyncAnswer } from './phone/queue.ts'
import { countRefusal } from './settle-refusal.server.ts'
import { anId, aPhone, aSaleNow, aTill } from './testing/tills.ts'
import type { ATill } from './testing/tills.ts'
import { findTillTotals } from './till-totals.server.ts'

const DAY = 24 * 60 * 60_000
const TILLS = 5
const SALES_EACH = 400

beforeAll(() => anOrganization())
afterEach(() => shiftClock(0))
afterAll(() =>
  asOwner(`drop trigger if exists under_fire on till_phone; drop function if exists under_fire()`),
)

/** What becomes of one try to send. */
const fates = fc.infiniteStream(
  fc.constantFrom('through', 'lost', 'answer-lost', 'twice-at-once', 'late', 'killed'),
)
const amounts = fc.infiniteStream(fc.integer({ min: 1, max: 20_000 }))
const sorts = fc.infiniteStream(
  fc.constantFrom('cash', 'cash', 'cash', 'card', 'qr', 'gift', 'drop', 'undo'),
)

test('five tills sell two thousand things through a network that loses, doubles, turns around and dies: every cent is there once', async () => {
  await killSome()
  await fc.assert(
    fc.asyncProperty(fates, amounts, sorts, async (fate, amount, sort) => {
      shiftClock(0)
      const event = await aSaleNow()
      const tills = await Promise.all(
        Array.from({ length: TILLS }, async () => await aSelling(await aTill({ event }))),
      )
      const next = () => fate.next().value ?? 'through'
      await Promise.all(
        tills.map(async (till) => {
          till.write({ kind: 'float', pieces: [{ denomination: 100, pieces: 50 }] })
          for (let sold = 0; sold < SALES_EACH - 1; sold++) {
            till.sell(amount.next().value ?? 1, sort.next().value ?? 'cash')
            if (sold % 8 === 0) await till.send(next())
          }
        }),
      )
      // Two days later the phones find a signal; somebody sells one thing more on a code that is over.
      shiftClock(2 * DAY)
      for (const till of tills) till.sell(777, 'cash')
      await Promise.all(tills.map(async (till) => await till.finish()))
      for (const till of tills) await countAll(till.of)

      const { tills: totals, all } = await findTillTotals(event.id)
      for (const till of tills)
        expect(totals.find(({ id }) => id === till.of.id)).toMatchObject({
          ...till.model,
          waiting: 0,
          flagged: 0,
        })
      expect(all.sales).toBe(tills.reduce((sum, { model }) => sum + model.sales, 0))
      expect(tills.reduce((sum, { sold }) => sum + sold(), 0)).toBe(TILLS * SALES_EACH)
    }),
    { numRuns: 1, endOnFailure: true },
  )
}, 300_000)

test('were a line known by no id of its own, an answer that is lost would count it twice', async () => {
  await asOwner(`drop trigger if exists under_fire on till_phone`)
  const till = await aSelling(await aTill(), { idsKept: false })
  for (let sold = 0; sold < 10; sold++) till.sell(100, 'cash')
  await till.send('answer-lost')
  await till.finish()
  const { all } = await findTillTotals(till.of.event.id)
  expect(till.model.sales).toBe(10)
  expect(all.sales).toBe(20)
})

type Fate = 'through' | 'lost' | 'answer-lost' | 'twice-at-once' | 'late' | 'killed'
type Sort = 'cash' | 'card' | 'qr' | 'gift' | 'drop' | 'undo'

/** A phone at a till, and beside it, counted by hand, what the till should hold in the end. */
async function aSelling(of: ATill, { idsKept } = { idsKept: true }) {
  const key = await aPhone(of)
  const model = { float: 0, cash: 0, card: 0, qr: 0, gifts: 0, dropped: 0, inBox: 0, sales: 0 }
  const stray: Batch[] = []
  let disk: { id: string; lastLine: number; lines: readonly KeptLine[] } = {
    id: of.publicId,
    lastLine: 0,
    lines: [],
  }
  let last: { id: string; take: () => void } | undefined
  let sold = 0

  function write(line: NewLine): string {
    const { lines, lastLine } = writeLines(disk, [line], now(), anId)
    disk = { ...disk, lastLine, lines: [...disk.lines, ...lines] }
    if (line.kind === 'float') {
      model.float += 5_000
      model.inBox += 5_000
    }
    return lines[0]?.id ?? ''
  }

  /** Whatever the sort, a sale stands beside it, so that they can be counted. */
  function sell(amount: number, sort: Sort): void {
    const means = sort === 'card' || sort === 'qr' ? sort : 'cash'
    const id = write({ kind: 'sale', amount, means, mode: 'full', item: null })
    sold++
    model[means] += amount
    model.sales++
    if (means === 'cash') model.inBox += amount
    if (sort === 'gift') {
      write({ kind: 'gift', amount })
      model.gifts += amount
      model.inBox += amount
    }
    if (sort === 'drop') {
      write({ kind: 'drop', amount, witness: 'Ida', takenBy: 'Ruth' })
      model.dropped += amount
      model.inBox -= amount
    }
    if (sort === 'undo' && last) {
      write({ kind: 'undo', undoes: last.id })
      last.take()
      last = undefined
      return
    }
    const take = () => {
      model[means] -= amount
      model.sales--
      if (means === 'cash') model.inBox -= amount
    }
    last = { id, take }
  }

  async function deliver(batch: Batch): Promise<SyncAnswer | undefined> {
    const sent = idsKept ? batch : { ...batch, lines: batch.lines.map(renamed) }
    try {
      const response = await answerEntries(requestOf(key, sent))
      if (!response.ok) return undefined
      const answer: SyncAnswer = await response.json()
      return idsKept ? answer : { held: batch.lines.map(({ id }) => id), refused: [] }
    } catch {
      return undefined
    }
  }

  function hear(answer: SyncAnswer | undefined): void {
    if (answer) disk = { ...disk, lines: disk.lines.map((line) => settle(line, answer)) }
  }

  async function send(fate: Fate): Promise<void> {
    const batch = nextBatch(disk, disk.lines, now())
    if (!batch) return
    switch (fate) {
      case 'lost':
        return
      case 'late':
        stray.push(batch)
        return
      case 'through':
        hear(await deliver(batch))
        return
      case 'answer-lost':
        await deliver(batch)
        return
      case 'killed': {
        // What was sent goes on without the phone, which starts anew from its disk and sends again.
        const gone = deliver(batch)
        hear(await deliver(batch))
        await gone
        return
      }
      case 'twice-at-once': {
        const answers = await Promise.all([
          deliver(batch),
          deliver(batch),
          deliver(stray[0] ?? batch),
        ])
        hear(answers[0])
      }
    }
  }

  /** A signal at last; and then, the last first, what the network still held. */
  async function finish(): Promise<void> {
    for (let batch; (batch = nextBatch(disk, disk.lines, now()));) {
      const answer = await deliver(batch)
      if (answer) expect(settlesAny(batch, answer)).toBe(true)
      hear(answer)
    }
    for (const batch of stray.toReversed()) await deliver(batch)
    expect(addUp(disk.lines)).toMatchObject({ float: model.float })
  }

  return { of, model, write, sell, send, finish, sold: () => sold }
}

function renamed<Line extends { id: string }>(line: Line): Line {
  return { ...line, id: anId() }
}

function requestOf(key: string, batch: Batch): Request {
  return new Request('http://localhost/till/entries', {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(batch),
  })
}

/** The captain counts what was set aside. */
async function countAll(till: ATill): Promise<void> {
  for (const line of await findSetAside(till.id, 'UTC', ''))
    await countRefusal({
      tillId: till.id,
      tillPublicId: till.publicId,
      refusalPublicId: line.id,
      personId: till.event.captain.id,
      actor: till.event.actor,
    })
}

/** Now and then the server dies after a batch is written and before it is for good. */
async function killSome(): Promise<void> {
  await asOwner(`
    create function under_fire() returns trigger language plpgsql as $$
    begin
      if random() < 0.15 then raise exception 'killed'; end if;
      return new;
    end $$;
    create trigger under_fire before update on till_phone for each row execute function under_fire()`)
}

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: env.DATABASE_URL })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}
