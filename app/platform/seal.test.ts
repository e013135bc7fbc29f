import { expect, test } from 'vitest'
import { openMark, seal, sealMark, unseal } from './seal.server.ts'

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

test('a mark opens as the kind it was made for, and as no other', () => {
  expect(openMark('gift', sealMark('gift', 12))).toBe('12')
  expect(openMark('no cards', sealMark('no cards', 'jo@example.org'))).toBe('jo@example.org')
  expect(openMark('no thanks', sealMark('no cards', 'jo@example.org'))).toBeNull()
  for (const made of ['', 'none', seal('gift'), `${sealMark('gift', 12)}x`])
    expect(openMark('gift', made)).toBeNull()
})
