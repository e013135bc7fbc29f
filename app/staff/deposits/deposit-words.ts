import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { DepositStatus } from '../money/money-in-hand.server.ts'

export function sayDepositStatus(status: DepositStatus): { text: string; tone: TagTone } {
  return { text: say(`bank.status.${status}`), tone: tones[status] }
}

const tones: Readonly<Record<DepositStatus, TagTone>> = {
  open: 'waiting',
  deposited: 'note',
  reconciled: 'good',
  void: 'quiet',
}

/** What was just done at the bank, for the page that follows. */
export function sayBankDone(done: string | null): string | undefined {
  const known = deeds.find((one) => one === done)
  return known && say(`bank.done.${known}`)
}

/** Why nothing was done. */
export function sayBankRefused(done: string | null): string | undefined {
  const known = refusals.find((one) => one === done)
  return known && say(`bank.done.${known}`)
}

const deeds = ['added', 'taken-off', 'deposited', 'reconciled', 'unticked'] as const

const refusals = [
  'nothing-added',
  'nothing-chosen',
  'not-on-the-slip',
  'deposited-before',
  'reconciled-before',
  'not-ticked',
] as const
