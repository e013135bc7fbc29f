import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CaughtMail } from './catcher.server.ts'
import type { CaughtMails } from './dev-mail.server.ts'

interface CaughtMailListProps extends CaughtMails {
  timeZone: string
}

/** Every letter that the demo would have sent, newest first. */
export function CaughtMailList({ mails, typed, total, timeZone }: CaughtMailListProps) {
  return (
    <div className="stack-large">
      <div className="stack">
        <h1>{say('mail.caught.title')}</h1>
        <p className="lede">{say('mail.caught.lede')}</p>
        <search>
          <form method="get" action="/dev/mail" className="form">
            <SearchField name="q" label={say('mail.caught.search')} defaultValue={typed} />
          </form>
        </search>
      </div>
      <Table
        caption={say('mail.caught.count', { shown: mails.length, total })}
        columns={[
          {
            heading: say('mail.caught.subject'),
            cell: ({ id, subject }) => (
              <a href={`/dev/mail/${id}`} dir="auto">
                {subject}
              </a>
            ),
          },
          { heading: say('mail.caught.to'), cell: ({ to }) => to.join(', ') },
          {
            heading: say('mail.caught.at'),
            cell: ({ at }) => sayMoment(at, timeZone),
            kind: 'short',
          },
        ]}
        rows={mails}
        rowKey={({ id }) => id}
        empty={
          <EmptyState picture={<Empty />} title={say('mail.caught.none')}>
            <p>{say('mail.caught.noneHelp')}</p>
          </EmptyState>
        }
      />
    </div>
  )
}

/** One letter, with its links to press and everything that was sent along. */
export function CaughtLetter({
  mail,
  timeZone,
}: {
  mail: Omit<CaughtMail, 'html'>
  timeZone: string
}) {
  return (
    <div className="stack-large">
      <div className="stack">
        <p className="kicker">
          <a href="/dev/mail">{say('mail.caught.all')}</a>
        </p>
        <h1 dir="auto">{mail.subject}</h1>
        <SummaryList
          rows={[
            { term: say('mail.caught.to'), value: mail.to.join(', ') },
            { term: say('mail.caught.at'), value: sayMoment(mail.at, timeZone) },
            {
              term: say('mail.caught.links'),
              value: (
                <ul className="plain-list">
                  {mail.links.map((link) => (
                    <li key={link}>
                      <a href={link}>{link}</a>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </div>
      <Section title={say('mail.caught.text')} id="text">
        <pre className="letter">{mail.text}</pre>
        <p>
          <a href={`/dev/mail/${mail.id}/html`}>{say('mail.caught.html')}</a>
        </p>
        <Details summary={say('mail.caught.headers')}>
          <ul>
            {mail.headers.map(({ name, value }) => (
              <li key={`${name} ${value}`}>
                <code>
                  {name}: {value}
                </code>
              </li>
            ))}
          </ul>
        </Details>
      </Section>
    </div>
  )
}

function sayMoment(at: string, timeZone: string): string {
  return sayDate(new Date(at), { timeZone, dateStyle: 'medium', timeStyle: 'medium' })
}
