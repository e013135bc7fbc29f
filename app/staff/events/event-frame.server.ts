import type { Staff } from '#app/people/visitor.server.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'
import { findEventReview } from './event-review.server.ts'

/** One event with the desk around it. @throws the refusal of an event that is not there. */
export async function findEventFrame(staff: Staff, publicId: string | undefined) {
  const [frame, review] = await Promise.all([
    findStaffFrame(staff),
    findEventReview(publicId ?? ''),
  ])
  if (!review) throw refuse('not-found')
  return { frame, review }
}
