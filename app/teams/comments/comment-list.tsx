import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export interface ShownComment {
  readonly id: string
  readonly name: string
  readonly words: string
  /** Of the team; null without one. */
  readonly reply: string | null
  readonly when: string
}

interface CommentListProps {
  comments: readonly ShownComment[]
  /** Of the team's page. */
  teamHref: string
}

/** What visitors wrote, as it was read and let be seen. */
export function CommentList({ comments, teamHref }: CommentListProps) {
  return (
    <ul className="wall comments">
      {comments.map(({ id, name, words, reply, when }) => (
        <li key={id}>
          <bdi className="wall-name">{name}</bdi>
          <p className="wall-words comment-words" dir="auto">
            {words}
          </p>
          {reply !== null && (
            <div className="comment-reply">
              <p className="small soft">{say('comments.page.teamSays')}</p>
              <p className="comment-words" dir="auto">
                {reply}
              </p>
            </div>
          )}
          <p className="wall-when">
            {when} ·{' '}
            <a href={`${teamHref}/report?comment=${id}`} rel="nofollow">
              {say('comments.page.report')}
              <span className="unseen"> {say('comments.page.reportOf', { name })}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

export interface TeamCommentsProps extends CommentListProps {
  /** `off`: the captains want none on this page. */
  standing: 'open' | 'over' | 'off'
  /** Where one is left. */
  formHref: string
  olderHref: string | null
}

/** The last part of a team's page, and of a piece of its news. */
export function TeamComments(props: TeamCommentsProps) {
  const { comments, teamHref, standing, formHref, olderHref } = props
  if (standing === 'off' || (standing === 'over' && comments.length === 0)) return null
  return (
    <Section title={say('comments.page.title')} id="comments">
      {comments.length === 0 ? (
        <p className="soft">{say('comments.page.none')}</p>
      ) : (
        <CommentList comments={comments} teamHref={teamHref} />
      )}
      {olderHref && (
        <p>
          <a href={olderHref}>{say('comments.page.older')}</a>
        </p>
      )}
      {standing === 'open' && (
        <p className="on-screen">
          <LinkButton href={formHref} look="secondary">
            {say('comments.page.leave')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
