import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { answerUpdatePhoto, findUpdatePhoto } from '#app/teams/news/update-photo.server.ts'
import { UpdatePhotoWords } from '#app/teams/news/update-photos.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { id: params['id'], name: params['name'] }
  const [site, desk] = await Promise.all([findSiteFrame(), findUpdatePhoto(captain, place)])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { id: params['id'], name: params['name'] }
  const answer = await answerUpdatePhoto(captain, place, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageUpdatePhoto() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <NewsFrame
      site={site}
      team={desk.update.team}
      current="news"
      problem={again ? 'problem' : undefined}
    >
      <UpdatePhotoWords desk={desk} again={again ?? null} />
    </NewsFrame>
  )
}
