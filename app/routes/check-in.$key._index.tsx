import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPress, findCheckInPage } from '#app/events/tickets/day/check-in-page.server.ts'
import { CheckInGone } from '#app/events/tickets/day/check-in-gone.tsx'
import { CheckInPage } from '#app/events/tickets/day/check-in-page.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link checks people in, around the day of the event. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const sought = new URL(request.url).searchParams.get('q') ?? ''
  const found = await findCheckInPage(params['key'] ?? '', sought.slice(0, 80))
  return data(found, { status: found.list ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerPress(params['key'] ?? '', await request.formData())
  if ('to' in answer) return redirect(answer.to, 303)
  return data(answer, { status: answer.wrong === 'gone' ? 410 : 400 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

/** A page for the table by the door: no masthead, no way out into the site. */
export default function CheckIn() {
  const { site, list } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  if (!list) return <CheckInGone site={site} />
  return (
    <>
      <title>{`${say('checkIn.title')} · ${list.title}`}</title>
      <CheckInPage
        list={list}
        brandColor={site.organization.brandColor}
        wrong={again?.wrong === 'name' ? say('checkIn.walkUp.needed') : undefined}
      />
    </>
  )
}
