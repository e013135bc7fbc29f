import { openDB } from 'idb'
import type { DBSchema } from 'idb'
import { settle, writeLines } from './queue.ts'
import type { KeptLine, NewLine, SyncAnswer } from './queue.ts'

/** A till that this phone has opened; it may hold several, of other days, that still have something to send. */
export interface PhoneTill {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly sale: string
  readonly team: string
  readonly lastLine: number
  readonly openedAt: string
  /** What a bag costs, as the sale or somebody at the table said. */
  readonly bagCents: number
  /** The server does not know its key any more. */
  readonly isShutOut: boolean
}

/** What the server told of a till as it was opened. */
export type OpenedTill = Pick<PhoneTill, 'id' | 'key' | 'name' | 'sale' | 'team'> & {
  readonly bagCents: number | null
}

interface TillSchema extends DBSchema {
  tills: { key: string; value: PhoneTill }
  lines: { key: string; value: KeptLine; indexes: { tillId: string } }
}

const USUAL_BAG = 500

/** Written through to the disk: a phone whose battery dies a second later still has the line. */
const FOR_GOOD = { durability: 'strict' } as const

export type TillStore = Awaited<ReturnType<typeof openStore>>

/** What the phone keeps. Tabs share it, and a transaction of one waits for that of another, so that no number is given twice. */
export async function openStore() {
  const db = await openDB<TillSchema>('team-up-till', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('tills', { keyPath: 'id' })
      fresh.createObjectStore('lines', { keyPath: 'id' }).createIndex('tillId', 'tillId')
    },
  })

  /** The one that was opened last, the others after it. */
  async function tills(): Promise<readonly PhoneTill[]> {
    const all = await db.getAll('tills')
    return all.toSorted((one, other) => (one.openedAt < other.openedAt ? 1 : -1))
  }

  /** A till under a new key. What was written on it before stays. */
  async function keepTill(till: OpenedTill): Promise<void> {
    const tx = db.transaction('tills', 'readwrite', FOR_GOOD)
    const known = await tx.store.get(till.id)
    const openedAt = new Date().toISOString()
    await tx.store.put({
      lastLine: 0,
      ...known,
      ...till,
      bagCents: till.bagCents ?? known?.bagCents ?? USUAL_BAG,
      openedAt,
      isShutOut: false,
    })
    await tx.done
  }

  async function changeTill(
    id: string,
    change: Partial<Pick<PhoneTill, 'bagCents' | 'isShutOut'>>,
  ): Promise<void> {
    const tx = db.transaction('tills', 'readwrite', FOR_GOOD)
    const till = await tx.store.get(id)
    if (till) await tx.store.put({ ...till, ...change })
    await tx.done
  }

  async function linesOf(tillId: string): Promise<readonly KeptLine[]> {
    return await db.getAllFromIndex('lines', 'tillId', tillId)
  }

  /** All of them or none, under the next numbers. */
  async function write(tillId: string, lines: readonly NewLine[]): Promise<void> {
    const tx = db.transaction(['tills', 'lines'], 'readwrite', FOR_GOOD)
    const till = await tx.objectStore('tills').get(tillId)
    if (!till) throw new Error('This phone has no such till')
    const written = writeLines(till, lines, new Date(), newId)
    for (const line of written.lines) await tx.objectStore('lines').add(line)
    await tx.objectStore('tills').put({ ...till, lastLine: written.lastLine })
    await tx.done
  }

  async function settleLines(ids: readonly string[], answer: SyncAnswer): Promise<void> {
    const tx = db.transaction('lines', 'readwrite', FOR_GOOD)
    for (const id of ids) {
      const line = await tx.store.get(id)
      if (line) await tx.store.put(settle(line, answer))
    }
    await tx.done
  }

  return { tills, keepTill, changeTill, linesOf, write, settleLines }
}

/** 128 random bits, as hex. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
