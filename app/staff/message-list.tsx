import '#app/ui/styles/review.css'
import { formatMoney } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { WaitingMessage } from './messages.server.ts'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'

interface MessageListProps {
  messages: readonly WaitingMessage[]
  frame: StaffFrame
}

/** What donors wrote, each with the two things that can be done about it. */
export function MessageList({ messages, frame }: MessageListProps) {
  if (messages.length === 0)
    return (
      <EmptyState picture={<Empty />} title={say('review.messages.none')}>
        <p>{frame.messagesWait ? say('review.messages.noneOn') : say('review.messages.noneOff')}</p>
      </EmptyState>
    )
  return messages.map((message) => (
    <article key={message.id} className="queue-item">
      <blockquote dir="auto" className="message-words">
        {message.message}
      </blockquote>
      <p className="soft">
        {say.rich('review.messages.from', {
          who: message.anonymous
            ? say('giving.wall.anonymous')
            : (message.name ?? say('giving.wall.friend')),
          amount: formatMoney(message.amount, frame.currency),
          when: message.at ? sayMoment(message.at, frame.timeZone) : '',
          name: (words) => <bdi>{words}</bdi>,
          link: (words) => <a href={`/staff/gifts/${message.id}`}>{words}</a>,
        })}
        {message.slug && (
          <>
            <br />
            <a href={`/staff/teams/${message.slug}`} dir="auto">
              {message.team}
            </a>
          </>
        )}
      </p>
      {message.marked && (
        <p>
          <Tag tone="bad">{say('comments.desk.marked')}</Tag>
        </p>
      )}
      {frame.may.moderate && <Decision message={message} />}
    </article>
  ))
}

function Decision({ message }: { message: WaitingMessage }) {
  const at = `/staff/messages/${message.id}`
  const deeds = [
    { action: `${at}/approval`, look: 'primary', text: say('review.messages.show') },
    { action: `${at}/hiding`, look: 'secondary', text: say('review.messages.hide') },
  ] as const
  return (
    <div className="actions">
      {deeds.map(({ action, look, text }) => (
        <form key={action} method="post" action={action}>
          <input type="hidden" name="changes" value={message.changes} />
          <Button look={look} busyText={say('staff.form.saving')}>
            {text}
          </Button>
        </form>
      ))}
    </div>
  )
}
