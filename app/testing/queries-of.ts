import { vi } from 'vitest'
import { pool } from '#app/platform/database.server.ts'

/** How many statements reach the database. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const client = await pool.connect()
  const prototype: { query: (...args: never[]) => unknown } = Object.getPrototypeOf(client)
  client.release()
  const spy = vi.spyOn(prototype, 'query')
  await work()
  const { length } = spy.mock.calls
  spy.mockRestore()
  return length
}
