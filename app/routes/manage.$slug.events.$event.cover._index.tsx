import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CoverUpload } from '#app/events/cover/cover-desk.tsx'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { readProblem } from '#app/teams/look/upload.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, event] = await Promise.all([findSiteFrame(), requireEvent(captain, params['event'])])
  return { site, event, problem: readProblem(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCover() {
  const { site, event, problem } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame
      site={site}
      team={event.team}
      part="Events"
      problem={problem === null ? undefined : 'problem'}
    >
      <CoverUpload event={event} problem={problem} />
    </CaptainFrame>
  )
}
