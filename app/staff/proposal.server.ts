import { redirect } from '@remix-run/node'
import { readQueueFilter, readTextView } from './queue-filter.ts'
import { findTeamReview } from './team-review.server.ts'

/**
 * The text of a team that waits for a decision, and which part of the queue and of the text is being read.
 * @throws a redirect to the team where nothing waits any more.
 */
export async function findProposal(request: Request, slug = '') {
  const review = await findTeamReview(slug)
  if (!review?.proposed) throw redirect(`/staff/teams/${slug}`, 303)
  const search = new URL(request.url).searchParams
  return {
    review,
    submittedAt: review.proposed.submittedAt.toISOString(),
    filter: readQueueFilter(search),
    view: readTextView(search),
  }
}

export type Proposal = Awaited<ReturnType<typeof findProposal>>
