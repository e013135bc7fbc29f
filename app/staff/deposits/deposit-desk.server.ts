import type { Staff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { dayIn } from '#app/words/days.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'
import { findDepositSheet } from './deposit-sheet.server.ts'

/** A deposit on the desk of whoever reads. @throws the refusal of one that is not there. */
export async function findDepositDesk(staff: Staff, publicId: string) {
  const [frame, sheet] = await Promise.all([findStaffFrame(staff), findDepositSheet(publicId)])
  if (!sheet) throw refuse('not-found')
  return { frame, sheet, today: dayIn(frame.timeZone, now()) }
}
