import '#app/ui/styles/events.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { isOpenToChange } from '../event-state.ts'
import { FillMark } from './fill-mark.tsx'
import { fillOf } from './fill.ts'
import type { DeskShift } from './shifts-desk.server.ts'

interface ShiftPageProps {
  event: EventEditor
  shift: DeskShift
}

/** One shift for its captain: who does it, and what can be changed. */
export function ShiftPage({ event, shift }: ShiftPageProps) {
  const mayChange = isOpenToChange(event.status)
  return (
    <div className="stack-large">
      <div className="event-head">
        <PageHead
          of={say('shifts.desk.titleOf', { event: event.title })}
          href={`${event.desk}/shifts`}
        >
          <h2 dir="auto">{shift.role}</h2>
          <p>{`${shift.day}, ${shift.hours}`}</p>
          {shift.minimumAge !== null && <p>{say('shifts.page.age', { n: shift.minimumAge })}</p>}
          {shift.note !== '' && (
            <p className="soft" dir="auto">
              {shift.note}
            </p>
          )}
          <FillMark fill={shift} />
        </PageHead>
        {mayChange && (
          <div className="actions">
            {event.status === 'published' && fillOf(shift) !== 'full' && (
              <LinkButton href={`${shift.href}/people`}>{say('shifts.people.add')}</LinkButton>
            )}
            <LinkButton href={`${shift.href}/correction`} look="secondary">
              {say('shifts.desk.change')}
            </LinkButton>
          </div>
        )}
      </div>
      <Section title={say('shifts.people.title')} id="people">
        <People shift={shift} mayChange={mayChange} />
      </Section>
      {mayChange && (
        <ConfirmPanel
          open={say('shifts.desk.remove')}
          action={`${shift.href}/removal`}
          confirm={say('shifts.desk.removeYes')}
          look="quiet"
        >
          <p>
            {shift.taken === 0
              ? say('shifts.desk.removeWords')
              : say('shifts.desk.removeTells', { n: shift.taken })}
          </p>
        </ConfirmPanel>
      )}
    </div>
  )
}

function People({ shift, mayChange }: { shift: DeskShift; mayChange: boolean }) {
  return (
    <Table
      caption={<span className="unseen">{say('shifts.people.title')}</span>}
      rows={shift.people}
      rowKey={({ publicId }) => publicId}
      empty={<p className="soft">{say('shifts.people.none')}</p>}
      columns={[
        { heading: say('shifts.list.name'), cell: ({ name }) => <bdi>{name}</bdi> },
        {
          heading: say('shifts.list.phone'),
          cell: ({ phone }) =>
            phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
        },
        {
          heading: say('shifts.list.email'),
          cell: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a>,
        },
        ...(mayChange
          ? [
              {
                heading: say('shifts.people.change'),
                cell: ({ publicId, name }: DeskShift['people'][number]) => (
                  <form method="post" action={`${shift.href}/people/${publicId}/removal`}>
                    <Button look="quiet">
                      {say('shifts.people.remove')}
                      <span className="unseen">{`: ${name}`}</span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
