import '#app/ui/styles/review.css'
import type { ReactNode } from 'react'
import { Tag } from '#app/ui/tag.tsx'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { ListedComment } from './list-comments.server.ts'

interface CommentFactsProps {
  comment: ListedComment
  timeZone: string
  /** Where it stands, for who reads comments of many teams. */
  where?: ReactNode
}

/** A comment as those read it who decide about it. */
export function CommentFacts({ comment, timeZone, where }: CommentFactsProps) {
  const { name, words, at, about, marked, reply, replyWaits, reports } = comment
  return (
    <div className="stack">
      <blockquote dir="auto" className="message-words">
        {words}
      </blockquote>
      <p className="soft">
        {say.rich('comments.desk.from', {
          who: name,
          when: sayDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' }),
          name: (inner) => <bdi>{inner}</bdi>,
        })}
        {about !== null && (
          <>
            <br />
            {say.rich('comments.desk.about', {
              title: about,
              name: (inner) => <bdi>{inner}</bdi>,
            })}
          </>
        )}
        {where && (
          <>
            <br />
            {where}
          </>
        )}
      </p>
      {(marked || reports > 0) && (
        <p className="cluster">
          {marked && <Tag tone="bad">{say('comments.desk.marked')}</Tag>}
          {reports > 0 && <Tag tone="bad">{say('comments.desk.reported', { n: reports })}</Tag>}
        </p>
      )}
      {reply !== null && (
        <div className="comment-reply">
          <p className="small soft">
            {say('comments.page.teamSays')}{' '}
            {replyWaits && <Tag tone="waiting">{say('comments.desk.replyWaits')}</Tag>}
          </p>
          <p className="comment-words" dir="auto">
            {reply}
          </p>
        </div>
      )}
    </div>
  )
}
