import { sayDate, sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'

/** Who called the sign right, and when; `null` while nobody has. */
export function sayApproval(
  row: Pick<SponsorRow, 'approved_at' | 'approved_by' | 'said_on' | 'firm'>,
  timeZone: string,
): string | null {
  if (row.approved_at === null) return null
  const who = row.approved_by ?? row.firm
  if (row.said_on !== null) return say('sponsors.proof.saidBy', { who, day: sayDay(row.said_on) })
  const when = sayDate(row.approved_at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return say('sponsors.proof.approvedBy', { who, when })
}
