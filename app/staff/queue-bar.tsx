import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { addressWith, filterPairs } from './queue-filter.ts'
import type { QueueFilter } from './queue-filter.ts'
import type { QueuePlace } from './queue-place.server.ts'
import { ReviewKeys } from './review-keys.tsx'
import type { StaffFrame } from './staff-frame.server.ts'

interface QueueBarProps {
  queue: QueuePlace
  filter: QueueFilter
  /** `yes` when this team was decided a moment ago: going on is then the thing to do. */
  decided: 'yes' | 'no'
  mayDecide: boolean
  keys: StaffFrame['keys']
}

/** Where this text stands among those that wait, and the way to the ones before and after. */
export function QueueBar({ queue, filter, decided, mayDecide, keys }: QueueBarProps) {
  const { waiting, place, previous, next } = queue
  if (waiting === 0 && decided === 'no' && place === null) return null
  const hrefOf = (slug: string) => addressWith(`/staff/teams/${slug}`, filterPairs(filter))
  return (
    <nav className="queue-bar" aria-label={say('review.queue.label')}>
      <p>
        <a href={addressWith('/staff/teams', filterPairs(filter))} className="queue-count">
          {place === null
            ? say('review.queue.left', { n: waiting })
            : say('review.queue.place', { place: String(place), n: waiting })}
        </a>
      </p>
      <ul className="cluster">
        {previous && (
          <li>
            <LinkButton href={hrefOf(previous.slug)} look="quiet" rel="prev" data-key="k">
              <span>
                {say.rich('review.queue.previous', {
                  team: previous.name,
                  name: (words) => <bdi>{words}</bdi>,
                })}
              </span>
            </LinkButton>
          </li>
        )}
        {next && (
          <li>
            <LinkButton
              href={hrefOf(next.slug)}
              look={decided === 'yes' ? 'primary' : 'secondary'}
              rel="next"
              data-key="j"
            >
              <span>
                {say.rich('review.queue.next', {
                  team: next.name,
                  name: (words) => <bdi>{words}</bdi>,
                })}
              </span>
            </LinkButton>
          </li>
        )}
        {mayDecide && (
          <li>
            <ReviewKeys keys={keys} />
          </li>
        )}
      </ul>
    </nav>
  )
}
