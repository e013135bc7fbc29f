import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSheet, sayNeedDone } from '#app/supporters/skills/answer-sheet.server.ts'
import { captainAsKeeper, findCaptainNeed } from '#app/supporters/skills/captain-keeper.server.ts'
import { NeedSheetPage } from '#app/supporters/skills/need-sheet.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const found = await findCaptainNeed(captain, params['need'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, done: sayNeedDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const publicId = params['need'] ?? ''
  const form = await request.formData()
  const answer = await answerSheet({ publicId, keeper: captainAsKeeper(captain), form })
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: answer.status })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on': {
      const here = `/manage/${captain.team.slug}/needs/${encodeURIComponent(publicId)}`
      return redirect(`${here}?done=${answer.said}`, 303)
    }
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageNeed() {
  const { site, team, need, done } = useLoaderData<typeof loader>()
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
        {done && errors.length === 0 && <Notice {...done} announce="politely" />}
        <PageHead of={say('skills.desk.back')} href={base}>
          <h2 dir="auto">{need.title}</h2>
        </PageHead>
        <NeedSheetPage need={need} here={`${base}/${need.id}`} values={values} errors={errors} />
      </div>
    </CaptainFrame>
  )
}
