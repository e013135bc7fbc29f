import '#app/ui/styles/events.css'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { ForecastPanel } from '../dining-night/forecast/forecast-panel.tsx'
import type { NightForecast } from '../dining-night/forecast/find-forecast.server.ts'
import { NextNightLink } from '../dining-night/night/next-night.tsx'
import type { NextOfNight } from '../dining-night/night/next-night.server.ts'
import { NextOuting } from '../golf/next-outing.tsx'
import type { OutingNext } from '../golf/next-of-outing.server.ts'
import { isOpenToChange } from '../event-state.ts'
import { EventStatusTag } from '../event-status.tsx'
import type { MissingStep } from '../submit-event.server.ts'
import { stepsOf } from '../set-up/step.ts'
import type { Step } from '../set-up/step.ts'
import { EventLinks } from './event-links.tsx'
import { StepWords } from './step-words.tsx'

interface EventDeskProps {
  event: EventEditor
  missing: readonly MissingStep[]
  /** What in its newest text may mean a game of chance (C8). */
  raffleWords: readonly string[]
  /** Of a dining night that is still to come. */
  forecast: NightForecast | null
  /** What is to be done about a dining night and its restaurant. */
  night: NextOfNight | null
  /** How much cash of one that was called off lies in its table's box. */
  box: string | null
  /** The same of a golf outing. */
  outing: OutingNext | null
  errors: readonly FieldError[]
}

/** One event as its captains see it: how it stands, what is written, and what comes next. */
export function EventDeskPage(props: EventDeskProps) {
  const { event, missing, raffleWords, forecast, night, outing, box, errors } = props
  const mayChange = isOpenToChange(event.status)
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="event-head">
        <div className="stack">
          <h2 dir="auto">{event.title}</h2>
          <p>
            <EventStatusTag status={event.status} isHidden={event.hiddenReason !== null} />
          </p>
        </div>
        <div className="actions">
          {event.everPublished ? (
            <>
              {event.sellsPlaces ? (
                <LinkButton href={`${event.desk}/orders`}>
                  {say('ticketDesk.list.title')}
                </LinkButton>
              ) : (
                <LinkButton href={`${event.desk}/guests`}>{say('rsvp.list.link')}</LinkButton>
              )}
              <LinkButton href={logMoneyHref(event)} look="secondary">
                {say('contributions.desk.log')}
              </LinkButton>
              <LinkButton href={event.page} look="secondary">
                {say('events.desk.see')}
              </LinkButton>
            </>
          ) : (
            <LinkButton href={`${event.desk}/preview`} look="secondary">
              {say('events.desk.preview')}
            </LinkButton>
          )}
        </div>
      </div>
      <Standing event={event} missing={missing} box={box} />
      {mayChange && raffleWords.length > 0 && (
        <Notice kind="warning" title={say('packages.raffle.title')}>
          <p>{say('packages.raffle.words', { words: raffleWords.join('”, “') })}</p>
        </Notice>
      )}
      {night && <NextNightLink {...night} />}
      {outing && <NextOuting {...outing} desk={event.desk} page={event.page} />}
      <EventLinks event={event} />
      {forecast && <ForecastPanel forecast={forecast} href={event.desk} />}
      <SummaryList
        rows={stepsTold(event).map((step) => ({
          term: say(`events.step.${step}`),
          value: <StepWords step={step} event={event} />,
          action: mayChange && event.state !== 'waiting' && (
            <a href={`${event.desk}/set-up/${step}`}>{say(`events.change.${step}`)}</a>
          ),
        }))}
      />
      {(mayChange || event.canBeCalledOffLate) && <Cancel event={event} errors={errors} />}
    </div>
  )
}

/** The steps of its kind, and what it sells where it does. */
function stepsTold({ kind, packages }: EventEditor): readonly Step[] {
  const steps = stepsOf(kind)
  return packages.length === 0 || steps.includes('packages')
    ? steps
    : [...steps, 'packages', 'tickets']
}

/** The forms of money, with this event chosen. */
function logMoneyHref({ team, slug }: EventEditor): string {
  return `/manage/${team.slug}/money/entry?${new URLSearchParams({ event: slug })}`
}

/** What staff or the clock made of it, and the one thing to do next. */
function Standing({ event, missing, box }: Pick<EventDeskProps, 'event' | 'missing' | 'box'>) {
  if (event.hiddenReason !== null)
    return (
      <Notice kind="danger" title={say('events.desk.hidden')}>
        <p dir="auto">{event.hiddenReason}</p>
      </Notice>
    )
  switch (event.status) {
    case 'cancelled':
      return (
        <Notice kind="warning" title={say('events.desk.cancelled')}>
          <p dir="auto">{event.cancelReason}</p>
          {box !== null && <p>{say('ticketMoney.box.desk', { sum: box })}</p>}
          {event.sellsPlaces && (
            <p>
              <a href={`${event.desk}/settlement`}>{say('ticketMoney.captain.link')}</a>
            </p>
          )}
        </Notice>
      )
    case 'closed':
      return (
        <Notice title={say('events.desk.closed')}>
          <div className="actions">
            <LinkButton href={`${event.desk}/close-out`} look="secondary">
              {say('closeOut.title')}
            </LinkButton>
          </div>
        </Notice>
      )
    case 'held':
      return (
        <Notice title={say('events.desk.held')}>
          <p>{say('events.desk.heldWords')}</p>
          <div className="actions">
            <LinkButton href={`${event.desk}/close-out`}>{say('closeOut.title')}</LinkButton>
          </div>
        </Notice>
      )
    case 'draft':
    case 'waiting':
    case 'published':
      return <TextStanding event={event} missing={missing} />
  }
}

function TextStanding({ event, missing }: Pick<EventDeskProps, 'event' | 'missing'>) {
  switch (event.state) {
    case 'published':
      return null
    case 'waiting':
      return (
        <Notice title={say('events.desk.reading')}>
          <p>{say('events.desk.readingWords')}</p>
          <form method="post" action={`${event.desk}/withdrawal`}>
            <Button look="secondary" busyText={say('teams.form.takingBack')}>
              {say('events.desk.takeBack')}
            </Button>
          </form>
        </Notice>
      )
    case 'sent-back':
      return (
        <Notice kind="warning" title={say('events.desk.sentBack')}>
          <blockquote dir="auto">
            <p>{event.reason}</p>
          </blockquote>
          <Send event={event} missing={missing} text={say('events.desk.sendAgain')} />
        </Notice>
      )
    case 'writing':
      return (
        <Notice title={event.everPublished ? say('events.desk.changed') : say('events.desk.draft')}>
          <Send event={event} missing={missing} text={say('events.desk.send')} />
        </Notice>
      )
  }
}

interface SendProps {
  event: EventEditor
  missing: readonly MissingStep[]
  text: string
}

/** Sends it to staff, or says what is missing first. */
function Send({ event, missing, text }: SendProps) {
  const [first] = missing
  if (first)
    return (
      <>
        <p>{say(`events.missing.${first}`)}</p>
        <div className="actions">
          <LinkButton href={`${event.desk}/set-up/${first}`}>
            {say(`events.add.${first}`)}
          </LinkButton>
        </div>
      </>
    )
  return (
    <>
      <p>{say('events.desk.sendWords')}</p>
      <form method="post" action={`${event.desk}/submission`}>
        <Button busyText={say('teams.form.sending')}>{text}</Button>
      </form>
    </>
  )
}

function Cancel({ event, errors }: Pick<EventDeskProps, 'event' | 'errors'>) {
  return (
    <ConfirmPanel
      open={event.everPublished ? say('events.cancel.open') : say('events.cancel.drop')}
      action={`${event.desk}/cancellation`}
      fields={
        <TextArea
          name="reason"
          label={say('events.cancel.reason')}
          hint={event.everPublished ? say('events.cancel.reasonHint') : undefined}
          error={errorOf(errors, 'reason')}
          rows={2}
          limit={1000}
        />
      }
      confirm={say('events.cancel.confirm')}
      busyText={say('events.cancel.busy')}
    >
      {event.canBeCalledOffLate && <p>{say('events.cancel.late')}</p>}
      <p>{event.everPublished ? say('events.cancel.words') : say('events.cancel.dropWords')}</p>
    </ConfirmPanel>
  )
}
