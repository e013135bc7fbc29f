import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerComeForm } from '#app/supporters/meetings/come.server.ts'
import { findMeetingPage } from '#app/supporters/meetings/meeting-page.server.ts'
import { MeetingPage } from '#app/supporters/meetings/meeting-page.tsx'
import { ComingThanks } from '#app/teams/guests/coming-thanks.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findMeetingPage(params['id'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const id = params['id'] ?? ''
  const answer = await answerComeForm(id, await request.formData(), context.clientAddress)
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(`/meetings/${encodeURIComponent(id)}?thanks`, 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
  if (!found) return []
  return [
    { name: 'description', content: found.meeting.when },
    { tagName: 'link', rel: 'canonical', href: found.url },
  ]
}

export default function Meeting() {
  const { site, meeting, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('rsvp.form.thanks') : titleOf(meeting.title, errors)
  return (
    <PageFrame {...site} current="/meetings">
      <title>{`${title} · ${site.organization.name}`}</title>
      {thanks ? (
        <ComingThanks href={meeting.href} back={say('meetings.page.back')} />
      ) : (
        <MeetingPage meeting={meeting} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
