import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { answerPictureForm } from '#app/teams/look/answer-picture-form.server.ts'
import { PictureDesk } from '#app/teams/look/picture-desk.tsx'
import { findPictureDesk } from '#app/teams/look/pictures-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const desk = await findPictureDesk(team, person.id, params['name'] ?? '')
  if (!desk) throw new Response('Not found', { status: 404 })
  const forFilm = new URL(request.url).searchParams.get('as') === 'video'
  return { site: await findSiteFrame(), desk, forFilm }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  const answer = await answerPictureForm({ team, person, form, name: params['name'] ?? '' })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePicture() {
  const { site, desk, forFilm } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame site={site} team={desk} part="Pictures" problem={again ? 'problem' : undefined}>
      <PictureDesk desk={desk} again={again ?? null} forFilm={forFilm} />
    </CaptainFrame>
  )
}
