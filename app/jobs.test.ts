import { parseCrontab } from 'graphile-worker'
import { expect, test } from 'vitest'
import { cron, handlers } from './jobs.server.ts'

test('every job that runs by the clock has a time that can be read, else none of them would begin', () => {
  const lines = cron.map(({ name, pattern }) => `${pattern} ${name}`)
  expect(parseCrontab(lines.join('\n'))).toHaveLength(cron.length)
})

test.each(cron.filter(({ name }) => name !== 'reconcile'))(
  'before a site is set up, $name finds nothing to do',
  async ({ name }) => {
    await expect(handlers[name]?.({})).resolves.toBeUndefined()
  },
)
