import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerFollowForm,
  findFollowPage,
} from '#app/teams/news/followers/answer-follow-form.server.ts'
import { FollowPage, FollowThanks } from '#app/teams/news/followers/follow-pages.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findFollowPage(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const slug = params['slug'] ?? ''
  const form = await request.formData()
  const answer = await answerFollowForm({ slug, form, clientAddress: context.clientAddress })
  switch (answer.kind) {
    case 'thanked':
      return redirect(`/teams/${encodeURIComponent(slug)}/news/follow?thanks`, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Follow() {
  const { site, color, team, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('news.follow.thanks') : titleOf(say('news.follow.title'), errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${team.name}`}</title>
      {thanks ? (
        <FollowThanks team={team} />
      ) : (
        <FollowPage team={team} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
