import { CommentFacts } from '#app/supporters/comments/comment-facts.tsx'
import type { ListedComment } from '#app/supporters/comments/list-comments.server.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { CommentsQueue } from './comments-queue.server.ts'

const AT = '/staff/messages/comments'

/** Comments on every team's page, each with what can be done about it. */
export function CommentsQueueList({ queue, frame }: { queue: CommentsQueue; frame: StaffFrame }) {
  const { tab, comments, olderHref } = queue
  return (
    <>
      <Tabs
        label={say('comments.desk.byState')}
        current={tab === 'waiting' ? AT : `${AT}?tab=${tab}`}
        tabs={[
          { text: say('comments.desk.tab.waiting'), href: AT },
          { text: say('comments.desk.tab.shown'), href: `${AT}?tab=shown` },
          { text: say('comments.desk.tab.hidden'), href: `${AT}?tab=hidden` },
        ]}
      />
      {comments.length === 0 ? (
        <EmptyState picture={<Empty />} title={say(`comments.desk.none.${tab}`)}>
          <p>{say('comments.staff.noneWords')}</p>
        </EmptyState>
      ) : (
        comments.map((comment) => (
          <article key={comment.id} className="queue-item">
            <CommentFacts
              comment={comment}
              timeZone={frame.timeZone}
              where={
                <a href={`/staff/teams/${comment.slug}`} dir="auto">
                  {comment.team}
                </a>
              }
            />
            {!comment.forStaff && comment.status === 'held' && (
              <p className="small soft">{say('comments.staff.captainMay')}</p>
            )}
            {frame.may.moderate && <Decision comment={comment} tab={tab} />}
          </article>
        ))
      )}
      <Pagination
        label={say('comments.page.title')}
        nextHref={olderHref ?? undefined}
        nextText={say('comments.page.older')}
      />
    </>
  )
}

function Decision({ comment, tab }: { comment: ListedComment; tab: string }) {
  const { id, status, changes, repliedAt, replyWaits } = comment
  const deeds = [
    ...(status !== 'shown' || replyWaits
      ? [
          {
            action: `${AT}/${id}/approval`,
            look: 'primary',
            text: status === 'shown' ? say('comments.staff.showReply') : say('comments.desk.show'),
          } as const,
        ]
      : []),
    ...(status !== 'hidden'
      ? [
          {
            action: `${AT}/${id}/hiding`,
            look: 'secondary',
            text: status === 'shown' ? say('comments.desk.takeDown') : say('comments.desk.keepOff'),
          } as const,
        ]
      : []),
  ]
  return (
    <div className="actions">
      {deeds.map(({ action, look, text }) => (
        <form key={action} method="post" action={action}>
          <input type="hidden" name="changes" value={changes} />
          <input type="hidden" name="replied" value={repliedAt?.toISOString() ?? ''} />
          <input type="hidden" name="tab" value={tab} />
          <Button look={look} busyText={say('staff.form.saving')}>
            {text}
          </Button>
        </form>
      ))}
    </div>
  )
}
