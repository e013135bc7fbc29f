import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerRsvpForm, findRsvpPage } from '#app/events/rsvp/rsvp-page.server.ts'
import { RsvpPage } from '#app/events/rsvp/rsvp-page.tsx'
import { ComingThanks } from '#app/teams/guests/coming-thanks.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findRsvpPage(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  if (found.kind === 'sold') throw redirect(found.cart, 303)
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const [teamSlug, slug] = [params['slug'] ?? '', params['event'] ?? '']
  const answer = await answerRsvpForm({
    teamSlug,
    slug,
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  const page = `/teams/${encodeURIComponent(teamSlug)}/events/${encodeURIComponent(slug)}`
  return redirect(`${page}/rsvp?thanks`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Rsvp() {
  const { site, color, event, rsvp, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('rsvp.form.thanks') : titleOf(say('rsvp.form.title'), errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${event.title}`}</title>
      {thanks ? (
        <ComingThanks href={event.href} back={say('rsvp.form.back')} />
      ) : (
        <RsvpPage event={event} rsvp={rsvp} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
