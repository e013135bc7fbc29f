import { vi } from 'vitest'
import { pool } from '#app/platform/database.server.ts'

/** How many statements reach the database. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  return (await askedBy(work)).length
}

/** Those of them that Postgres plans anew each time they are asked. */
export async function plannedAnew(work: () => Promise<unknown>): Promise<string[]> {
  return (await askedBy(work)).flatMap(({ name, text }) => (name ? [] : [text]))
}

interface Asked {
  readonly name: string
  readonly text: string
}

async function askedBy(work: () => Promise<unknown>): Promise<Asked[]> {
  const client = await pool.connect()
  const prototype: { query: (...args: Asked[]) => unknown } = Object.getPrototypeOf(client)
  client.release()
  const spy = vi.spyOn(prototype, 'query')
  await work()
  const asked = spy.mock.calls.flatMap(([question]) => question ?? [])
  spy.mockRestore()
  return asked
}
