import { expect, test } from 'vitest'
import { doEach } from './do-each.server.ts'

test('one that fails keeps none of the others from being done, and the first failure is told', async () => {
  const done: string[] = []
  const work = (name: string) => () => Promise.resolve(done.push(name))
  const fail = (name: string) => () => Promise.reject(new Error(name))
  await expect(
    doEach([work('first'), fail('broken'), work('second'), fail('broken too'), work('third')]),
  ).rejects.toThrow(/^broken$/)
  expect(done).toEqual(['first', 'second', 'third'])
  await doEach([])
})
