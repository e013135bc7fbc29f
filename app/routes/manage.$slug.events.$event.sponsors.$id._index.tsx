import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerSign, findSponsorItem, sayItemDone } from '#app/events/sponsors/item.server.ts'
import { SponsorItemPage } from '#app/events/sponsors/item.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { readProblem } from '#app/teams/look/upload.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, sponsor] = await Promise.all([
    findSiteFrame(),
    findSponsorItem(captain, params['event'], params['id'] ?? ''),
  ])
  return { site, sponsor, done: sayItemDone(request), problem: readProblem(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  const answer = await answerSign(deciding, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSponsor() {
  const { site, sponsor, done, problem } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={sponsor.event.team} done={done} isWrong={errors.length > 0}>
      <SponsorItemPage
        sponsor={sponsor}
        problem={problem}
        values={
          again?.values ?? {
            firm: sponsor.firm,
            sign: sponsor.sign,
            link: sponsor.link ?? '',
            wall: sponsor.wall ? 'yes' : '',
          }
        }
        errors={errors}
        asksToKeep={again?.asksToKeep ?? sponsor.advertising.length > 0}
      />
    </EventDeskFrame>
  )
}
