import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_WORDS } from './comment.form.ts'
import { CommentFacts } from './comment-facts.tsx'
import type { ListedComment } from './list-comments.server.ts'

interface ReplyPageProps extends Answer<'words'> {
  comment: ListedComment
  timeZone: string
  /** Back to the comments. */
  backHref: string
}

/** Where the team answers a comment. */
export function ReplyPage({ comment, timeZone, backHref, values, errors }: ReplyPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <h2>{say('comments.reply.title')}</h2>
      <CommentFacts comment={{ ...comment, reply: null }} timeZone={timeZone} />
      <form method="post" className="form" noValidate>
        <TextArea
          name="words"
          label={say('comments.reply.words')}
          hint={say('comments.reply.hint')}
          error={errorOf(errors, 'words')}
          defaultValue={values.words ?? comment.reply ?? ''}
          rows={4}
          limit={MOST_WORDS}
        />
        <div className="actions">
          <Button busyText={say('comments.desk.working')}>{say('comments.reply.send')}</Button>
          <LinkButton href={backHref} look="quiet">
            {say('comments.reply.back')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
