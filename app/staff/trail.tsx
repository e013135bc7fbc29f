import { say } from '#app/words/say.ts'
import { sayAction } from './audit-names.ts'
import { sayActor, sayDetail } from './audit-words.ts'
import type { Ways } from './audit-words.ts'
import { sayMoment } from './say-time.ts'

interface TrailProps {
  entries: readonly { id: number; at: Date; actor: string; action: string; detail: unknown }[]
  ways: Ways
}

/** What was done to one thing, newest first. */
export function Trail({ entries, ways }: TrailProps) {
  if (entries.length === 0) return <p className="soft">{say('staff.audit.none')}</p>
  return (
    <ol className="trail">
      {entries.map(({ id, at, actor, action, detail }) => (
        <li key={id}>
          <p>
            {say.rich('staff.audit.by', {
              action: sayAction(action),
              who: sayActor(actor),
              when: sayMoment(at, ways.timeZone),
              b: (words) => <strong>{words}</strong>,
              name: (words) => <bdi>{words}</bdi>,
              soft: (words) => <span className="soft">{words}</span>,
              at: (words) => <span className="soft figures">{words}</span>,
            })}
          </p>
          <Detail lines={sayDetail(detail, ways)} />
        </li>
      ))}
    </ol>
  )
}

/** What an entry says beside who, what and when. */
export function Detail({ lines }: { lines: readonly (readonly [string, string])[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="plain-list small soft trail-detail">
      {lines.map(([name, text]) => (
        <li key={name}>
          {name}: <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}
