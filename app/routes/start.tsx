import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readVisitor } from '#app/people/visitor.server.ts'
import { knowBrowser } from '#app/platform/cookies.server.ts'
import { answerStartForm } from '#app/teams/answer-start-form.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { findStartMeeting } from '#app/teams/start-meeting.server.ts'
import { StartPage } from '#app/teams/start-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const visitor = await readVisitor(request)
  const meeting = await findStartMeeting(meetingIn(request))
  return {
    site: await findSiteFrame(),
    meeting: meeting?.title ?? null,
    askEmail: visitor.kind === 'anonymous' ? ('ask' as const) : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visitor = await readVisitor(request)
  const { browserKey, setCookie } = await knowBrowser(request)
  const headers = setCookie === null ? {} : { 'Set-Cookie': setCookie }
  const answer = await answerStartForm({
    form: await request.formData(),
    person: visitor.kind === 'anonymous' ? null : visitor.person,
    browserKey,
    clientAddress: context.clientAddress,
    meeting: await findStartMeeting(meetingIn(request)),
  })
  switch (answer.kind) {
    case 'look-in-your-mail':
      return redirect('/start/sent', { status: 303, headers })
    case 'at-the-desk':
      return redirect(`/manage/${answer.slug}`, { status: 303, headers })
    case 'again':
      return data(answer.answer, { status: answer.status, headers })
  }
}

function meetingIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('meeting')
}

export const meta: MetaFunction = () => [
  {
    name: 'description',
    content: say('teams.start.description'),
  },
]

export default function Start() {
  const { site, askEmail, meeting } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <PageFrame {...site} current="/start">
      <title>{`${titleOf(say('teams.start.title'), errors)} · ${site.organization.name}`}</title>
      <StartPage values={values} errors={errors} askEmail={askEmail} meeting={meeting} />
    </PageFrame>
  )
}
