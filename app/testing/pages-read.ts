import { vi } from 'vitest'
import { pool } from '#app/platform/database.server.ts'

/** How many pages of the database the questions of some work read, from memory or not; each is asked once more to tell. */
export async function pagesRead(work: () => Promise<unknown>): Promise<number> {
  const client = await pool.connect()
  const prototype: { query: (...args: Question[]) => unknown } = Object.getPrototypeOf(client)
  const spy = vi.spyOn(prototype, 'query')
  await work()
  const asked = spy.mock.calls.map(([question]) => question)
  spy.mockRestore()
  let pages = 0
  for (const question of asked)
    if (question && /^\s*(?:select|with)\b/.test(question.text)) {
      const text = `explain (analyze, buffers, format json) ${question.text}`
      const { rows } = await client.query<Explained>(text, question.values)
      const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
      pages += (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
    }
  client.release()
  return pages
}

interface Question {
  readonly text: string
  readonly values: unknown[]
}

interface Explained {
  'QUERY PLAN': { Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }[]
}
