import '#app/ui/styles/events.css'
import '#app/ui/styles/nights.css'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { CallScript } from './call-script.server.ts'
import { nameOf, telOf } from './night-words.ts'

/** What a captain reads aloud to the manager, and ticks off as it is answered. */
export function CallScriptPage(script: CallScript) {
  const { event, booking } = script
  return (
    <div className="stack-large measure call-script">
      <PageHead of={event.title} href={`${event.desk}/restaurant`}>
        <h2>{say('nights.script.title', { restaurant: nameOf(booking) })}</h2>
        <p className="on-screen">{say('nights.script.lede')}</p>
      </PageHead>
      <Whom {...script} />
      <Section title={say('nights.script.say')} id="say">
        <ReadAloud {...script} />
      </Section>
      <Section title={say('nights.script.ask')} id="ask">
        <Questions {...script} />
      </Section>
      <div className="actions on-screen">
        <LinkButton href={`${event.desk}/restaurant/steps/called`}>
          {say('nights.script.done')}
        </LinkButton>
      </div>
    </div>
  )
}

function Whom({ event, booking }: CallScript) {
  const { manager, managerPhone: phone } = booking
  if (phone === '')
    return (
      <p>
        {manager === ''
          ? say('nights.script.nobody')
          : say('nights.script.noPhone', { name: manager })}{' '}
        <a className="on-screen" href={`${event.desk}/restaurant#contact`}>
          {say('nights.script.addPhone')}
        </a>
      </p>
    )
  return (
    <p>
      <a className="button button--large" href={telOf(phone)}>
        {manager === ''
          ? say('nights.script.call', { phone })
          : say('nights.script.callName', { name: manager, phone })}
      </a>
    </p>
  )
}

function ReadAloud({ event, booking, when, organization, line, waysToCount, ...more }: CallScript) {
  const { manager, guestsPromised: guests } = booking
  return (
    <blockquote className="script" dir="auto">
      <p>
        {manager === ''
          ? say('nights.script.hello', { team: event.team.name })
          : say('nights.script.helloName', { name: manager, team: event.team.name })}
      </p>
      <p>
        {when
          ? say('nights.script.about', { ...when, organization })
          : say('nights.script.aboutSoon', { organization })}
      </p>
      {line && <p>{say('nights.script.agreed', { line })}</p>}
      {waysToCount.length > 0 && <p>{waysToCount.join(' ')}</p>}
      {more.waysToEat && <p>{say('nights.script.eats', { ways: more.waysToEat })}</p>}
      {more.leftOut && <p>{say('nights.script.not', { what: more.leftOut })}</p>}
      {guests !== null && <p>{say('nights.script.guests', { n: guests })}</p>}
      {more.volunteers !== null && <p>{say('nights.script.volunteers', { n: more.volunteers })}</p>}
      <p>{say('nights.script.few')}</p>
    </blockquote>
  )
}

function Questions({ when, code, waysToEat }: CallScript) {
  const questions = [
    { key: 'staff', words: say('nights.script.q.staff') },
    {
      key: 'open',
      words: when
        ? say('nights.script.q.open', { hours: when.hours })
        : say('nights.script.q.openSoon'),
    },
    {
      key: 'key',
      words: code === '' ? say('nights.script.q.key') : say('nights.script.q.code', { code }),
    },
    {
      key: 'eat',
      words: waysToEat
        ? say('nights.script.q.eat', { ways: waysToEat })
        : say('nights.script.q.eatAny'),
    },
    { key: 'figure', words: say('nights.script.q.figure') },
    { key: 'who', words: say('nights.script.q.who') },
  ]
  return (
    <ul className="ask-list">
      {questions.map(({ key, words }) => (
        <li key={key} className="choice">
          <input type="checkbox" id={`ask-${key}`} />
          <label htmlFor={`ask-${key}`}>{words}</label>
          <span className="answer-line" aria-hidden="true" />
        </li>
      ))}
    </ul>
  )
}
