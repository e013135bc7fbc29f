import pg from 'pg'

/**
 * How often Postgres found, during a work, that two wait for each other in a ring (40P01). What is tried again ends well all
 * the same, a second late, so that its outcome does not tell.
 */
export async function ringsDuring(work: () => Promise<unknown>): Promise<number> {
  const query: (...asked: unknown[]) => unknown = Reflect.get(pg.Client.prototype, 'query')
  let rings = 0
  function countedQuery(this: pg.Client, ...asked: unknown[]) {
    const answer = Reflect.apply(query, this, asked)
    if (answer instanceof Promise)
      answer.catch((error: unknown) => {
        if (error instanceof pg.DatabaseError && error.code === '40P01') rings++
      })
    return answer
  }
  Reflect.set(pg.Client.prototype, 'query', countedQuery)
  try {
    await work()
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query)
  }
  return rings
}
