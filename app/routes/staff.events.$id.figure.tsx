import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { handOf } from '#app/contributions/hand.ts'
import { answerFigure } from '#app/events/dining-night/figure/answer-figure.server.ts'
import { sayNightDone } from '#app/events/dining-night/figure/done.ts'
import { findFigurePage } from '#app/events/dining-night/figure/figure-page.server.ts'
import { FigureView } from '#app/events/dining-night/figure/figure-page.tsx'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, page] = await Promise.all([
    findStaffFrame(staff),
    findFigurePage(params['id'] ?? ''),
  ])
  if (!page) throw refuse('not-found')
  return { frame, page, done: sayNightDone(request) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'handle-money')
  const eventPublicId = params['id'] ?? ''
  const which = { eventPublicId, by: handOf(person) }
  const outcome = await answerFigure(which, await request.formData())
  switch (outcome.kind) {
    case 'again':
      return data(outcome, { status: outcome.status })
    case 'on':
      return redirect(`/staff/events/${eventPublicId}/figure?done=${outcome.done}`, 303)
    case 'not-found':
      throw refuse('not-found')
  }
}

export default function StaffFigure() {
  const { frame, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const back = `/staff/events/${page.night.publicId}`
  return (
    <StaffDesk
      frame={frame}
      title={page.night.title}
      part="/staff/events"
      crumbs={[
        { text: say('events.tab'), href: '/staff/events' },
        { text: page.night.title, href: back },
      ]}
      done={again ? undefined : (done ?? undefined)}
    >
      <FigureView
        key={`${again?.answer.values.revision} ${again?.reckoned?.seen}`}
        page={page}
        again={again}
        backHref={back}
        named="above"
        remarkHref={null}
        sendAt={{ chase: `${back}/letters`, thanks: `${back}/letters/thanks` }}
      />
    </StaffDesk>
  )
}
