import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateSchemas } from './generate.ts'

/** After a change of the Stripe library: `npx vitest run -c remix.config.js app/payments/emulator/schemas -u`. */
test('the schemas are what the installed Stripe library says, to the byte', async () => {
  const generated = generateSchemas()
  for (const [file, text] of generated) await expect(text).toMatchFileSnapshot(file)
  const kept = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.json'))
  expect(kept.sort()).toEqual([...generated.keys()].sort())
})
