import type { Staff } from '#app/people/visitor.server.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'
import { findEventCloseOut } from './event-close-out.server.ts'
import { findEventReview } from './event-review.server.ts'

export type FramedReview = Awaited<ReturnType<typeof findEventFrame>>['review']

/** One event with the desk around it, and what it brought once it was shown. @throws the refusal of an event that is not there. */
export async function findEventFrame(staff: Staff, publicId: string | undefined) {
  const [frame, review] = await Promise.all([
    findStaffFrame(staff),
    findEventReview(publicId ?? ''),
  ])
  if (!review) throw refuse('not-found')
  const { id, kind, status } = review
  const closeOut = review.shown && (await findEventCloseOut({ id, kind, status }, frame.may))
  return { frame, review: { ...review, closeOut } }
}
