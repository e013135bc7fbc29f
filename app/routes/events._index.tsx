import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCalendarPage } from '#app/events/calendar/calendar-page.server.ts'
import { CalendarPage } from '#app/events/calendar/calendar-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return findCalendarPage(new URL(request.url).searchParams)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('events.calendar.title') }]
  return [
    { title: `${say('events.calendar.title')} · ${data.site.organization.name}` },
    { name: 'description', content: say('events.calendar.lede') },
    { tagName: 'link', rel: 'canonical', href: data.url },
    { tagName: 'link', rel: 'alternate', type: 'text/calendar', href: '/events.ics' },
    ...(data.filtered ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

export default function Events() {
  const { site, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/events">
      <CalendarPage {...page} />
    </PageFrame>
  )
}
