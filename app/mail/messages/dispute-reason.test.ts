import { expect, test } from 'vitest'
import { sayDisputeReason } from './dispute-reason.ts'

test('the reason of a bank is said in words, and one that nobody knows here as it came', () => {
  expect(sayDisputeReason('fraudulent')).toBe('the donor says it was not them')
  expect(sayDisputeReason('bank_cannot_process')).toBe('the bank could not carry it out')
  expect(sayDisputeReason('product_not_received')).toBe('product not received')
})
