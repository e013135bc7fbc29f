import type { Staff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { dayIn } from '#app/words/days.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'
import { findOpenedPayout } from './opened-payout.server.ts'

/**
 * A payout on the desk of whoever reads, its lines from `after` on.
 * @throws the refusal of one that is not there.
 */
export async function findPayoutDesk(staff: Staff, id: string, after: string | null) {
  const frame = await findStaffFrame(staff)
  const payout = await findOpenedPayout(id, frame.timeZone, after)
  if (!payout) throw refuse('not-found')
  return { frame, payout, firstPage: after === null, today: dayIn(frame.timeZone, now()) }
}
