import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { answerUpdateForm } from '#app/teams/news/answer-update-form.server.ts'
import { findTeamOfNews } from '#app/teams/news/news-desk.server.ts'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { UpdateFormPage } from '#app/teams/news/update-form-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findTeamOfNews(captain.team.id)])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerUpdateForm(captain, null, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageNewsEntry() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <NewsFrame site={site} team={desk.team} current="news" problem={again ? 'problem' : undefined}>
      <UpdateFormPage
        backHref={`/manage/${desk.team.slug}/news`}
        followers={desk.followers}
        canSend={desk.isTeamOut}
        isWaiting={false}
        isMailed={false}
        values={again?.values ?? { mail: 'yes' }}
        errors={again?.errors ?? []}
      />
    </NewsFrame>
  )
}
