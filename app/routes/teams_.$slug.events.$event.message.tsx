import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerRelayForm, findRelayPage } from '#app/events/relay/relay-page.server.ts'
import { RelayPage, RelayThanks } from '#app/events/relay/relay-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findRelayPage(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const [teamSlug, slug] = [params['slug'] ?? '', params['event'] ?? '']
  const form = await request.formData()
  const { clientAddress } = context
  const answer = await answerRelayForm({ teamSlug, slug, form, clientAddress })
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: answer.status })
    case 'thanked': {
      const page = `/teams/${encodeURIComponent(teamSlug)}/events/${encodeURIComponent(slug)}`
      return redirect(`${page}/message?thanks`, 303)
    }
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Relay() {
  const { site, color, event, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('relay.thanks') : titleOf(say('relay.title'), errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${event.title}`}</title>
      {thanks ? (
        <RelayThanks href={event.href} />
      ) : (
        <RelayPage event={event} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
