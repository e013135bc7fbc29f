import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMeetingsPage } from '#app/supporters/meetings/meeting-page.server.ts'
import { MeetingsPage } from '#app/supporters/meetings/meetings-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export function loader() {
  return findMeetingsPage()
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  return [
    { title: `${say('meetings.title')} · ${data.site.organization.name}` },
    { name: 'description', content: say('meetings.lede') },
    { tagName: 'link', rel: 'canonical', href: data.url },
    { tagName: 'link', rel: 'alternate', type: 'text/calendar', href: '/meetings.ics' },
  ]
}

export default function Meetings() {
  const { site, ahead, past } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/meetings" layout="flush">
      <MeetingsPage ahead={ahead} past={past} />
    </PageFrame>
  )
}
