import '#app/ui/styles/captain.css'
import { Section } from '#app/ui/bulletin.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { GuestList } from './guest-list.server.ts'

/** Who comes and who waits; on paper with a box to tick beside each name. */
export function GuestListPage({ event, going, waiting, people }: GuestList) {
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>
          {event.seats === null
            ? say('rsvp.list.going', { n: people })
            : say('rsvp.list.goingOf', { n: people, seats: event.seats })}
        </h2>
        {going.length > 0 && (
          <p className="soft on-screen">
            <a href={`${event.desk}/guests.csv`}>{say('rsvp.list.csv')}</a>.{' '}
            {say('rsvp.list.print')}
          </p>
        )}
      </PageHead>
      <Guests caption={say('rsvp.list.title')} guests={going} />
      {waiting.length > 0 && (
        <Section title={say('rsvp.list.waiting')} id="waiting">
          <Guests caption={say('rsvp.list.waiting')} guests={waiting} />
        </Section>
      )}
    </div>
  )
}

interface GuestsProps {
  caption: string
  guests: GuestList['going']
}

function Guests({ caption, guests }: GuestsProps) {
  return (
    <Table
      caption={caption}
      rows={guests}
      rowKey={({ publicId }) => publicId}
      empty={<p className="soft">{say('rsvp.list.none')}</p>}
      columns={[
        {
          heading: say('rsvp.list.name'),
          cell: ({ name }) => (
            <span className="tick">
              <bdi>{name}</bdi>
            </span>
          ),
        },
        { heading: say('rsvp.list.party'), cell: ({ party }) => String(party), kind: 'number' },
        { heading: say('rsvp.list.note'), cell: ({ note }) => <bdi>{note}</bdi> },
        {
          heading: say('rsvp.list.email'),
          cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a>,
        },
        { heading: say('rsvp.list.since'), cell: ({ since }) => since, kind: 'short' },
      ]}
    />
  )
}
