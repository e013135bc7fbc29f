import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNeedChange } from '#app/supporters/skills/answer-need.server.ts'
import { captainAsKeeper, findCaptainNeed } from '#app/supporters/skills/captain-keeper.server.ts'
import { NeedFields } from '#app/supporters/skills/need-fields.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const found = await findCaptainNeed(captain, params['need'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  const answer = await answerNeedChange(params['need'] ?? '', captainAsKeeper(captain), form)
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: 400 })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(`/manage/${captain.team.slug}/needs/${answer.publicId}?done=saved`, 303)
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ChangeNeed() {
  const { site, team, need } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <CaptainFrame
      site={site}
      team={team}
      part="Members"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <div className="stack-large">
        <ErrorSummary errors={errors} />
        <Breadcrumb
          crumbs={[
            { text: say('skills.desk.back'), href: `/manage/${team.slug}/needs` },
            { text: need.title, href: `/manage/${team.slug}/needs/${need.id}` },
          ]}
        />
        <h2>{say('skills.sheet.changeTitle')}</h2>
        <NeedFields today={need.today} values={again?.values ?? need.values} errors={errors} />
      </div>
    </CaptainFrame>
  )
}
