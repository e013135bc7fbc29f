import { expect } from 'vitest'
import { pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { checkBooks } from '#db/books.ts'

export async function theBooksAgree(): Promise<void> {
  expect(await checkBooks(pool)).toEqual([])
}

/**
 * The control of a test of two at once: the same code with its locks taken away. Either the database itself refuses one of
 * them, which the code does not expect, or the books are wrong afterwards.
 */
export async function endsBadly(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const outcomes = await withoutLocks(works)
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  const broken = await checkBooks(pool)
  expect(refused.length + broken.length, JSON.stringify(outcomes)).toBeGreaterThan(0)
}
