import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { answerOwnSign, findOwnPage, sayOwnDone } from '#app/events/sponsors/own-page.server.ts'
import { OwnPageView } from '#app/events/sponsors/own-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { readProblem } from '#app/teams/look/upload.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link of the order: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const cameBack = new URL(request.url).searchParams.has('back')
  const found = await findOwnPage(params['key'] ?? '', cameBack)
  return data(
    { ...found, done: sayOwnDone(request), problem: readProblem(request) },
    { status: found.page ? 200 : 410 },
  )
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerOwnSign(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function OwnSponsor() {
  const { site, color, page, done, problem } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const title = titleOf(say(page ? 'sponsors.own.title' : 'rsvp.guest.gone'), again?.errors ?? [])
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${page ? page.event.title : site.organization.name}`}</title>
      {page ? (
        <OwnPageView
          page={page}
          done={done}
          problem={problem}
          values={
            again?.values ?? {
              firm: page.firm,
              sign: page.sign,
              link: page.link ?? '',
              wall: page.wall ? 'yes' : '',
            }
          }
          errors={again?.errors ?? []}
          asksToKeep={again?.asksToKeep ?? false}
        />
      ) : (
        <EventLinkGone />
      )}
    </PageFrame>
  )
}
