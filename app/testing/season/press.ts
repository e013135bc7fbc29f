import { expect } from 'vitest'
import { COMMIT } from '#app/testing/database-proxy.ts'
import type { DatabaseProxy } from '#app/testing/database-proxy.ts'

/** How somebody presses a button, and what becomes of it on the way. */
export type How =
  | 'once'
  | 'twice at once'
  /** It was done, the answer was lost, and they press again. */
  | 'answer lost'
  /** The process was gone before it was done, and they press again. */
  | 'cut off'

/** Does something as it may befall a person: what is answered in the end, and whether it was pressed again because of a fault. */
async function press(
  how: How,
  proxy: DatabaseProxy,
  work: () => Promise<string>,
): Promise<{ readonly answers: string[]; readonly again: boolean }> {
  switch (how) {
    case 'once':
      return { answers: [await work()], again: false }
    case 'twice at once':
      return { answers: await Promise.all([work(), work()]), again: false }
    case 'answer lost':
    case 'cut off':
      if (how === 'cut off') proxy.cutBefore(COMMIT)
      else proxy.loseAnswerTo(COMMIT)
      try {
        return { answers: [await work()], again: false }
      } catch {
        return { answers: [await work()], again: how === 'answer lost' }
      } finally {
        proxy.calmDown()
      }
  }
}

/** What somebody with a pencil says must come of it. */
export interface Due {
  /** Why it cannot be done, or nothing. */
  readonly refusal: string | undefined
  readonly done: string
  /** What may be answered to who asks for the same once more. */
  readonly again: readonly string[]
}

/** Presses, and holds what was answered against what is due: it is done once, or refused each time. @returns whether it was done. */
export async function pressed(
  how: How,
  proxy: DatabaseProxy,
  work: () => Promise<string>,
  { refusal, done, again }: Due,
): Promise<boolean> {
  const { answers, again: wasDone } = await press(how, proxy, work)
  if (refusal !== undefined) {
    expect(new Set(answers)).toEqual(new Set([refusal]))
    return false
  }
  const first = wasDone ? [] : [done]
  expect(answers.filter((answer) => answer === done)).toEqual(first)
  expect(answers.filter((answer) => answer !== done && !again.includes(answer))).toEqual([])
  return true
}

/**
 * The same of a refund, which is written down before it is made: whose answer is lost in between is made in the morning.
 */
export async function pressedRefund(
  how: How,
  proxy: DatabaseProxy,
  refund: () => Promise<{ readonly kind: string }>,
  due: Omit<Due, 'done'>,
): Promise<'refused' | 'made' | 'to be made'> {
  let lost = 0
  const ask = async () => {
    lost++
    const { kind } = await refund()
    lost--
    return kind
  }
  if (!(await pressed(how, proxy, ask, { ...due, done: 'refunded' }))) return 'refused'
  return how === 'answer lost' && lost > 0 ? 'to be made' : 'made'
}
