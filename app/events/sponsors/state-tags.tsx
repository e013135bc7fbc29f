import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { ProofState, SponsorMoney } from './sponsor-state.ts'

/** How the money of a sponsor stands, in a word. */
export function MoneyTag({ money }: { money: SponsorMoney }) {
  return <Tag tone={moneyTones[money]}>{say(`sponsors.money.${money}`)}</Tag>
}

/** How far the sign is, in a word. */
export function ProofTag({ proof }: { proof: ProofState }) {
  return <Tag tone={proofTones[proof]}>{say(`sponsors.proofState.${proof}`)}</Tag>
}

const moneyTones: Readonly<Record<SponsorMoney, TagTone>> = {
  held: 'waiting',
  paid: 'good',
  owed: 'waiting',
  overdue: 'bad',
  free: 'good',
  gone: 'quiet',
}

const proofTones: Readonly<Record<ProofState, TagTone>> = {
  waiting: 'waiting',
  approved: 'good',
  changed: 'note',
  asked: 'bad',
}
