import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { DealLine } from '../../dining-night/deal-part.tsx'
import { PlayerFields } from './player-fields.tsx'
import type { PlayerField } from './player.form.ts'
import { TicketMoney } from './ticket-money.tsx'
import type { Ticket } from './ticket-page.server.ts'

interface TicketPageProps extends Answer<PlayerField> {
  ticket: Ticket
  done: Said | null
  /** No payment could be begun just now. */
  busy: boolean
}

/** What a browser's tab and a screen reader's first words are. */
export function ticketTitle({ standing, name }: Ticket): string {
  switch (standing) {
    case 'open':
    case 'frozen':
      return name === null ? say('players.ticket.whoComes') : say('players.ticket.yours')
    case 'held':
      return say('players.ticket.held')
    case 'given-back':
      return say('players.ticket.givenBack')
    case 'taken':
      return say('players.ticket.taken')
    case 'off':
      return say('rsvp.guest.off')
    case 'over':
      return say('rsvp.guest.over')
  }
}

/** The page of somebody who comes by a place: what it is, what they owe, and what the team asks of them. */
export function TicketPage({ ticket, done, busy, values, errors }: TicketPageProps) {
  const { standing } = ticket
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && <Notice {...done} announce="politely" />}
      {busy && <Notice kind="warning" title={say('qr.pay.errors.busy')} announce="politely" />}
      <PageHead of={ticket.title}>
        <h1>{ticketTitle(ticket)}</h1>
        {standing === 'off' && <p dir="auto">{ticket.cancelReason}</p>}
        {standing === 'held' && (
          <p className="lede">{say('players.ticket.heldWords', { buyer: ticket.buyer })}</p>
        )}
        {standing === 'taken' && (
          <p className="lede">
            {say('players.ticket.takenWords')}{' '}
            <a href={`${ticket.href}/message`}>{say('players.ticket.ask')}</a>
          </p>
        )}
        {standing === 'given-back' && (
          <p className="lede">{say('players.ticket.givenBackWords', { buyer: ticket.buyer })}</p>
        )}
      </PageHead>
      <Facts ticket={ticket} />
      {ticket.line !== null && <DealLine line={ticket.line} />}
      {(standing === 'open' || standing === 'frozen') && <TicketMoney ticket={ticket} />}
      {standing === 'open' && (
        <>
          <Answers ticket={ticket} values={values} errors={errors} />
          {ticket.name !== null && <SwapPanel ticket={ticket} />}
        </>
      )}
      {standing === 'frozen' && <Frozen ticket={ticket} />}
      <div className="actions">
        {standing !== 'over' && standing !== 'off' && (
          <LinkButton href={`${ticket.href}/event.ics`} look="secondary">
            {say('players.ticket.calendar')}
          </LinkButton>
        )}
        <LinkButton href={ticket.href} look="secondary">
          {say('rsvp.guest.see')}
        </LinkButton>
      </div>
    </div>
  )
}

function Facts({ ticket }: { ticket: Ticket }) {
  return (
    <SummaryList
      rows={[
        { term: say('players.ticket.what'), value: ticket.what },
        { term: say('players.ticket.orderedBy'), value: ticket.buyer },
        {
          term: say('events.page.when'),
          value: ticket.days.map((day) => (
            <span key={day} className="under">
              {day}
            </span>
          )),
        },
        { term: say('events.page.where'), value: ticket.place },
        ...(ticket.street === null
          ? []
          : [{ term: say('rsvp.guest.street'), value: <strong>{ticket.street}</strong> }]),
      ]}
    />
  )
}

function Answers({ ticket, values, errors }: { ticket: Ticket } & Answer<PlayerField>) {
  return (
    <Section title={say('players.ticket.about')} id="about">
      <form method="post" className="form" noValidate>
        <input type="hidden" name="revision" value={ticket.revision} />
        <PlayerFields
          asks={ticket.asks}
          meals={ticket.meals}
          isSingle={ticket.isSingle}
          by="player"
          values={values}
          errors={errors}
        />
        {ticket.waiver !== '' && (
          <>
            <WaiverWords words={ticket.waiver} />
            <Checkbox
              name="agrees"
              value="yes"
              label={say('players.waiver.agree')}
              hint={ticket.hasAgreed ? say('players.waiver.agreed') : undefined}
              error={errorOf(errors, 'agrees')}
              defaultChecked={values.agrees === 'yes'}
            />
          </>
        )}
        <p className="soft">{say('players.ticket.privacy')}</p>
        {ticket.until !== null && (
          <p className="soft">{say('players.ticket.until', { when: ticket.until })}</p>
        )}
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('rsvp.guest.save')}</Button>
        </div>
      </form>
    </Section>
  )
}

function WaiverWords({ words }: { words: string }) {
  return (
    <div className="stack">
      <h3>{say('players.waiver.title')}</h3>
      <blockquote className="said" dir="auto">
        <p className="said-words">{words}</p>
      </blockquote>
    </div>
  )
}

function SwapPanel({ ticket }: { ticket: Ticket }) {
  return (
    <p>
      <a href={`/tickets/${ticket.key}/swap`}>{say('players.swap.open')}</a>
    </p>
  )
}

/** Names are settled: what was said stands to read, and what is no change of names can still be done. */
function Frozen({ ticket }: { ticket: Ticket }) {
  const { values, asks } = ticket
  const questions = ['phone', 'shirt', 'handicap', 'meal', 'allergy'] as const
  return (
    <Section title={say('players.ticket.about')} id="about">
      <div className="stack">
        <p>
          {ticket.until === null
            ? say('players.ticket.frozen')
            : say('players.ticket.frozenSince', { when: ticket.until })}{' '}
          <a href={`${ticket.href}/message`}>{say('players.ticket.ask')}</a>
        </p>
        {ticket.name !== null && (
          <SummaryList
            rows={[
              { term: say('players.fields.name'), value: ticket.name },
              ...questions
                .filter((question) => asks[question] !== 'hidden' && values[question])
                .map((question) => ({
                  term: say(`players.fields.${question}`),
                  value: values[question],
                })),
            ]}
          />
        )}
        {ticket.name !== null && ticket.waiver !== '' && !ticket.hasAgreed && (
          <ConfirmPanel
            open={say('players.waiver.read')}
            action={`/tickets/${ticket.key}/waiver`}
            confirm={say('players.waiver.agree')}
          >
            <WaiverWords words={ticket.waiver} />
          </ConfirmPanel>
        )}
      </div>
    </Section>
  )
}
