import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { answerUpdateForm } from '#app/teams/news/answer-update-form.server.ts'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { findUpdateDesk } from '#app/teams/news/update-desk.server.ts'
import { UpdateFormPage } from '#app/teams/news/update-form-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, update] = await Promise.all([findSiteFrame(), findUpdateDesk(captain, params['id'])])
  return { site, update }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerUpdateForm(captain, params['id'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageUpdateWords() {
  const { site, update } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { title, body, mailWanted } = update
  return (
    <NewsFrame
      site={site}
      team={update.team}
      current="news"
      problem={again ? 'problem' : undefined}
    >
      <UpdateFormPage
        backHref={update.desk}
        followers={update.followers}
        canSend={update.isTeamOut}
        isWaiting={update.state === 'waiting'}
        isMailed={update.mailing !== null}
        values={again?.values ?? { title, body, ...(mailWanted && { mail: 'yes' }) }}
        errors={again?.errors ?? []}
      />
    </NewsFrame>
  )
}
