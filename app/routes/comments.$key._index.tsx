import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerOwnComment, findOwnComment } from '#app/supporters/comments/own-comment.server.ts'
import { CommentGone, OwnCommentPage } from '#app/supporters/comments/own-comment.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter may change the comment: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOwnComment(params['key'] ?? '')
  const said = new URL(request.url).searchParams.get('done')
  const done: 'changed' | 'unchanged' | 'removed' | null =
    said === 'changed' || said === 'unchanged' || said === 'removed' ? said : null
  return data({ ...found, done }, { status: found.comment || done === 'removed' ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerOwnComment(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Comment() {
  const { site, color, comment, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  const gone = done === 'removed' ? say('comments.own.removed') : say('comments.own.gone')
  const title = comment ? titleOf(say('comments.own.title'), errors) : gone
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${comment?.team ?? site.organization.name}`}</title>
      {comment ? (
        <OwnCommentPage
          comment={comment}
          done={done === 'removed' ? null : done}
          values={again?.values ?? comment.values}
          errors={errors}
        />
      ) : (
        <CommentGone removed={done === 'removed'} />
      )}
    </PageFrame>
  )
}
