import '#app/ui/styles/money.css'
import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { BooksLight } from './books-light.server.ts'
import { sayCheck } from './check-words.ts'

/** Green, red or unknown, always with words; red says which check. */
export function Light({
  light,
  timeZone,
  children,
}: {
  light: BooksLight
  timeZone: string
  children?: ReactNode
}) {
  const { title, words } = sayLight(light, timeZone)
  return (
    <div className={`light light--${light.color}`}>
      <svg className="light-lamp" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
      </svg>
      <div className="stack">
        <p>
          <span className="light-words">{title}</span>
          <br />
          <span className="small soft">{words}</span>
        </p>
        {light.broken.length > 0 && (
          <ul>
            {light.broken.map(({ key }) => (
              <li key={key}>{sayCheck(key)}</li>
            ))}
          </ul>
        )}
        {light.failed && <p className="small">{say('checks.failedLast')}</p>}
        {light.running && <p className="small">{say('checks.running', light.running)}</p>}
        {children}
      </div>
    </div>
  )
}

function sayLight(light: BooksLight, timeZone: string): { title: string; words: string } {
  const when = light.checkedAt && sayMoment(light.checkedAt, timeZone)
  switch (light.color) {
    case 'green':
      return {
        title: say('checks.green'),
        words: say('checks.greenWords', { n: light.checks, when: when ?? '' }),
      }
    case 'red':
      return {
        title: say('checks.red', { n: light.broken.length }),
        words: say('checks.redWords', { when: when ?? '' }),
      }
    case 'grey':
      return {
        title: say('checks.grey'),
        words: when ? say('checks.greyWords', { when }) : say('checks.never'),
      }
  }
}
