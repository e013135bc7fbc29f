import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReply, findCommentToAnswer } from '#app/supporters/comments/comments-desk.server.ts'
import { ReplyPage } from '#app/supporters/comments/reply-page.tsx'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return await findCommentToAnswer(captain, params['id'] ?? '')
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerReply(captain, params['id'] ?? '', await request.formData())
  switch (answer.kind) {
    case 'on':
      return redirect(answer.to, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: 400 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageCommentReply() {
  const { site, team, comment, timeZone } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <NewsFrame
      site={site}
      team={team}
      current="comments"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <ReplyPage
        comment={comment}
        timeZone={timeZone}
        backHref={`/manage/${team.slug}/news/comments?tab=shown`}
        values={values}
        errors={errors}
      />
    </NewsFrame>
  )
}
