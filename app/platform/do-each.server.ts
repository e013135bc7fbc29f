import { log } from './log.server.ts'

/** Does one after another. One that fails keeps none of the others from being done; the first failure is thrown when all were tried. */
export async function doEach(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const work of works)
    await work().catch((err: unknown) => {
      log.error({ err }, 'one of several works failed; the others are done')
      failures.push(err)
    })
  if (failures.length > 0) throw failures[0]
}
