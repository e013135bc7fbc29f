import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerEntry, findEntryPage } from '#app/events/sponsors/entry.server.ts'
import { EntryPageView } from '#app/events/sponsors/entry.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findEntryPage(captain, params['event'])])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerEntry(captain, params['event'], await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSponsorEntry() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? {
    values: { wall: 'yes' },
    errors: [],
    asksToKeep: false,
  }
  return (
    <CaptainFrame
      site={site}
      team={page.event.team}
      part="Events"
      problem={again.errors.length > 0 ? 'problem' : undefined}
    >
      <EntryPageView page={page} {...again} />
    </CaptainFrame>
  )
}
