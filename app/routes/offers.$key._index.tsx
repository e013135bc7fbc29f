import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { findGiverPage, sayGiverDone } from '#app/events/yard-sale/offers/giver-page.server.ts'
import { GiverPage } from '#app/events/yard-sale/offers/giver-page.tsx'
import { readProblem } from '#app/teams/look/upload.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter sees what became of their offer: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findGiverPage(params['key'] ?? '')
  return data(
    { ...found, done: sayGiverDone(request), problem: readProblem(request) },
    { status: found.offer ? 200 : 410 },
  )
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Giver() {
  const { site, color, offer, done, problem } = useLoaderData<typeof loader>()
  const title = offer ? say(`offers.giver.title.${offer.standing}`) : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${offer ? offer.sale.title : site.organization.name}`}</title>
      {offer ? <GiverPage offer={offer} done={done} problem={problem} /> : <EventLinkGone />}
    </PageFrame>
  )
}
