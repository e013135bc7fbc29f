import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { findVolunteerPage, sayGivenBack } from '#app/events/shifts/volunteer-page.server.ts'
import { VolunteerPage } from '#app/events/shifts/volunteer-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter sees their shift: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findVolunteerPage(params['key'] ?? '')
  return data({ ...found, done: sayGivenBack(request) }, { status: found.shift ? 200 : 410 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Volunteer() {
  const { site, color, shift, done } = useLoaderData<typeof loader>()
  const title = shift ? say(`shifts.own.${shift.standing}`) : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${shift ? shift.title : site.organization.name}`}</title>
      {shift ? <VolunteerPage shift={shift} done={done} /> : <EventLinkGone />}
    </PageFrame>
  )
}
