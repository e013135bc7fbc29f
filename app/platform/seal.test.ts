import { expect, test } from 'vitest'
import { seal, unseal } from './seal.server.ts'

test('a sealed secret opens again, looks different every time, and shows nothing', () => {
  const [one, two] = [seal('the secret'), seal('the secret')]

  expect(unseal(one)).toBe('the secret')
  expect(one).not.toBe(two)
  expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('secret')
})

test('a sealed secret that was altered does not open', () => {
  const sealed = Buffer.from(seal('the secret'), 'base64url')
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1

  expect(() => unseal(sealed.toString('base64url'))).toThrow('cannot be opened')
})
