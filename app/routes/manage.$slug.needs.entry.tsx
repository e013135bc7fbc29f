import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNewNeed } from '#app/supporters/skills/answer-need.server.ts'
import { captainAsKeeper, findNewNeed } from '#app/supporters/skills/captain-keeper.server.ts'
import { NeedFields } from '#app/supporters/skills/need-fields.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  return await findNewNeed(await requireCaptainOf(request, params['slug']))
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { team } = captain
  const form = await request.formData()
  const answer = await answerNewNeed(team.id, captainAsKeeper(captain), form)
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: 400 })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(`/manage/${team.slug}/needs/${answer.publicId}?done=saved`, 303)
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function NewNeed() {
  const { site, team, today } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const base = `/manage/${team.slug}/needs`
  return (
    <CaptainFrame
      site={site}
      team={team}
      part="Members"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <div className="stack-large">
        <ErrorSummary errors={errors} />
        <PageHead of={say('skills.desk.back')} href={base}>
          <h2>{say('skills.desk.add')}</h2>
        </PageHead>
        <NeedFields today={today} values={values} errors={errors} />
      </div>
    </CaptainFrame>
  )
}
