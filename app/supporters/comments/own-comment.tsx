import type { Answer } from '#app/teams/answer.ts'
import { Closed, Empty } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { NameFields, WordsField } from './comment-fields.tsx'
import type { OwnField } from './comment.form.ts'
import type { OwnComment } from './own-comment.server.ts'

interface OwnCommentPageProps extends Answer<OwnField> {
  comment: OwnComment
  done: 'changed' | 'unchanged' | null
}

/** One's own comment: how it stands, to change and to remove. */
export function OwnCommentPage({ comment, done, values, errors }: OwnCommentPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={comment.team} href={comment.href ?? undefined}>
        <h1>{say('comments.own.title')}</h1>
      </PageHead>
      {done && (
        <Notice
          kind={done === 'changed' ? 'success' : 'info'}
          title={say(`comments.own.done.${done}`)}
          announce="politely"
        />
      )}
      <p>{say(`comments.own.status.${comment.status}`)}</p>
      {comment.reply !== null && (
        <div className="comment-reply">
          <p className="small soft">{say('comments.page.teamSays')}</p>
          <p className="comment-words" dir="auto">
            {comment.reply}
          </p>
        </div>
      )}
      <form method="post" className="form" noValidate>
        <WordsField values={values} errors={errors} />
        <NameFields values={values} errors={errors} />
        <div className="actions">
          <Button busyText={say('comments.own.saving')}>{say('comments.own.save')}</Button>
        </div>
      </form>
      <ConfirmPanel
        open={say('comments.own.remove')}
        action={`/comments/${comment.key}/removal`}
        confirm={say('comments.own.removeYes')}
        busyText={say('comments.own.saving')}
      >
        <p>{say('comments.own.removeWords')}</p>
      </ConfirmPanel>
    </div>
  )
}

/** For a link that leads to no comment. */
export function CommentGone({ removed }: { removed: boolean }) {
  return (
    <Poster picture={removed ? <Empty /> : <Closed />}>
      <h1>{removed ? say('comments.own.removed') : say('comments.own.gone')}</h1>
      <p className="lede">
        {removed ? say('comments.own.removedWords') : say('comments.own.goneWords')}
      </p>
      <div className="actions">
        <LinkButton href="/teams" look="secondary">
          {say('comments.own.toTeams')}
        </LinkButton>
      </div>
    </Poster>
  )
}
