import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { answerVideoForm } from '#app/teams/look/answer-picture-form.server.ts'
import { findPicturesPage } from '#app/teams/look/pictures-page.server.ts'
import { VideoDesk } from '#app/teams/look/video-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findPicturesPage(team, person.id)])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const answer = await answerVideoForm({ team, person, form: await request.formData() })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageVideo() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame site={site} team={page} part="Pictures" problem={again ? 'problem' : undefined}>
      <VideoDesk page={page} again={again ?? null} />
    </CaptainFrame>
  )
}
