import { say } from '#app/words/say.ts'

export function sayGoodsDone(done: string | null): string | undefined {
  const known = deeds.find((one) => one === done)
  return known && say(`goods.done.${known}`)
}

/** Why it was not done. */
export function sayGoodsRefused(done: string | null): string | undefined {
  const known = refusals.find((one) => one === done)
  return known && say(`goods.notDone.${known}`)
}

const deeds = ['logged', 'logged-before', 'confirmed', 'withdrawn', 'resent'] as const
const refusals = [
  'own-entry',
  'decided-before',
  'changed-meanwhile',
  'just-sent',
  'no-receipt',
] as const
