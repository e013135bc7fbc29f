import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Solution } from 'altcha-lib/types'
import { afterEach, describe, expect, test } from 'vitest'
import { shiftClock } from './clock.server.ts'
import { checkSolution, newChallenge } from './proof-of-work.server.ts'
import { checkWaitingTicket, newWaitingTicket, WAIT_SECONDS } from './waiting-ticket.server.ts'

afterEach(() => shiftClock(0))

async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return payload(challenge, solution)
}

function payload(challenge: Challenge, solution: Solution | null): string {
  return JSON.stringify({ challenge, solution })
}

describe('S20: proof of work', () => {
  test('a browser that did the work is let through, once', async () => {
    const answer = await solved(await newChallenge())
    expect(await checkSolution(answer)).toBe(true)
    expect(await checkSolution(answer)).toBe(false)
  })

  test('of two at once with the same answer one is let through', async () => {
    const answer = await solved(await newChallenge())
    const checks = await Promise.all([
      checkSolution(answer),
      checkSolution(answer),
      checkSolution(answer),
    ])
    expect(checks.filter(Boolean)).toHaveLength(1)
  })

  test('an answer to an easier task than ours is worth nothing', async () => {
    const challenge = await newChallenge()
    const easier = {
      ...challenge,
      parameters: { ...challenge.parameters, keyPrefix: '0', data: { most: 500 } },
    }
    expect(await checkSolution(await solved(easier))).toBe(false)
  })

  test('an answer that is made up is worth nothing', async () => {
    const challenge = await newChallenge()
    expect(
      await checkSolution(payload(challenge, { counter: 1, derivedKey: 'ab'.repeat(32) })),
    ).toBe(false)
    for (const nonsense of ['', 'null', '{}', '{"challenge":{}}', 'x'.repeat(10_000)])
      expect(await checkSolution(nonsense)).toBe(false)
  })

  test('an answer that took more than an hour is too late', async () => {
    shiftClock(-61 * 60 * 1000)
    const challenge = await newChallenge()
    shiftClock(0)
    expect(await checkSolution(await solved(challenge))).toBe(false)
  })
})

describe('X10: waiting instead of working', () => {
  test('who waited half a minute is let through, once', async () => {
    const ticket = newWaitingTicket()
    shiftClock((WAIT_SECONDS + 1) * 1000)
    expect(await checkWaitingTicket(ticket)).toBe('valid')
    expect(await checkWaitingTicket(ticket)).toBe('invalid')
  })

  test('who comes too early may come again', async () => {
    const ticket = newWaitingTicket()
    expect(await checkWaitingTicket(ticket)).toBe('too-early')
    shiftClock((WAIT_SECONDS + 1) * 1000)
    expect(await checkWaitingTicket(ticket)).toBe('valid')
  })

  test('an hour later it is too late', async () => {
    const ticket = newWaitingTicket()
    shiftClock(61 * 60 * 1000)
    expect(await checkWaitingTicket(ticket)).toBe('invalid')
  })

  test('a ticket with another time on it is worth nothing', async () => {
    const [time, ...rest] = newWaitingTicket().split('.')
    const forged = [Number(time) - 60, ...rest].join('.')
    expect(await checkWaitingTicket(forged)).toBe('invalid')
    expect(await checkWaitingTicket('')).toBe('invalid')
  })
})
