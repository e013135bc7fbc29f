import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { handOf } from '#app/contributions/hand.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerFigure } from '#app/events/dining-night/figure/answer-figure.server.ts'
import { findOwnFigurePage } from '#app/events/dining-night/figure/figure-page.server.ts'
import { FigureView } from '#app/events/dining-night/figure/figure-page.tsx'
import { sayNightDone } from '#app/events/dining-night/figure/done.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findOwnFigurePage(captain, params['event']),
  ])
  return { site, page, done: sayNightDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { night, desk } = await findOwnFigurePage(captain, params['event'])
  const which = { eventPublicId: night.publicId, by: handOf(captain.person) }
  const outcome = await answerFigure(which, await request.formData())
  switch (outcome.kind) {
    case 'again':
      return data(outcome, { status: outcome.status })
    case 'on':
      return redirect(`${desk}/figure?done=${outcome.done}`, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageFigure() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { check, frame } = page
  return (
    <EventDeskFrame
      site={site}
      team={frame}
      done={again ? null : done}
      isWrong={(again?.answer.errors.length ?? 0) > 0}
    >
      <FigureView
        key={`${again?.answer.values.revision} ${again?.reckoned?.seen}`}
        page={page}
        again={again}
        backHref={page.desk}
        named="here"
        sendAt={{ chase: null, thanks: `${page.desk}/thanks` }}
        remarkHref={check && `/manage/${frame.slug}/money/${check.publicId}/remark`}
      />
    </EventDeskFrame>
  )
}
