import '#app/ui/styles/events.css'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { isOpenToChange } from '../event-state.ts'
import { FillMark } from './fill-mark.tsx'
import { fillOf } from './fill.ts'
import { usualRolesFor } from './shift-role.ts'
import type { DeskShift, ShiftsDesk } from './shifts-desk.server.ts'

/** What is to be done at an event, day by day, and who does it. */
export function ShiftsDeskPage({ event, shifts }: ShiftsDesk) {
  const days = [...new Set(shifts.map(({ day }) => day))]
  const open = shifts.reduce((sum, { needed, taken }) => sum + Math.max(0, needed - taken), 0)
  const mayChange = isOpenToChange(event.status)
  return (
    <div className="stack-large">
      <div className="event-head">
        <PageHead of={event.title} href={event.desk}>
          <h2>
            {shifts.length === 0
              ? say('shifts.desk.title')
              : open === 0
                ? say('shifts.desk.allTaken')
                : say('shifts.desk.open', { n: open })}
          </h2>
          {shifts.length > 0 && (
            <p className="soft">
              <a href={`${event.desk}/shifts/sheet`}>{say('shifts.desk.sheet')}</a> ·{' '}
              <a href={`${event.desk}/shifts.csv`}>{say('rsvp.list.csv')}</a>
            </p>
          )}
        </PageHead>
        {mayChange && shifts.length > 0 && (
          <div className="actions">
            <LinkButton href={`${event.desk}/shifts/entry`}>{say('shifts.desk.add')}</LinkButton>
          </div>
        )}
      </div>
      {shifts.some(({ isAstray }) => isAstray) && (
        <Notice kind="warning" title={say('shifts.desk.astray')}>
          <p>{say('shifts.desk.astrayWords')}</p>
        </Notice>
      )}
      {shifts.some(({ isRead }) => !isRead) && (
        <Notice title={say('shifts.desk.unread')}>
          <p>{say('shifts.desk.unreadWords')}</p>
        </Notice>
      )}
      {shifts.length === 0 && mayChange && <Beginning event={event} />}
      {days.map((day) => (
        <Section key={day} title={day}>
          <ul className="shifts">
            {shifts
              .filter((shift) => shift.day === day)
              .map((shift) => (
                <DeskLine key={shift.publicId} shift={shift} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}

/** Nothing yet: the usual jobs at a press, or one of one's own. */
function Beginning({ event }: Pick<ShiftsDesk, 'event'>) {
  const isDated = event.days.length > 0
  return (
    <div className="stack measure">
      <p className="lede">{say('shifts.desk.lede')}</p>
      {isDated && (
        <>
          <p>{say('shifts.desk.usual')}</p>
          <ul>
            {usualRolesFor(event.kind).map(({ role, needed }) => (
              <li key={role}>{`${say(`shifts.role.${role}`)} (${needed})`}</li>
            ))}
          </ul>
        </>
      )}
      <div className="actions">
        {isDated && (
          <form method="post" action={`${event.desk}/shifts/usual`}>
            <Button busyText={say('events.step.saving')}>{say('shifts.desk.useUsual')}</Button>
          </form>
        )}
        <LinkButton href={`${event.desk}/shifts/entry`} look="secondary">
          {say('shifts.desk.addOwn')}
        </LinkButton>
      </div>
    </div>
  )
}

function DeskLine({ shift }: { shift: DeskShift }) {
  return (
    <li className={`shift shift--${fillOf(shift)}`}>
      <div className="shift-words">
        <strong>
          <a href={shift.href} dir="auto">
            {shift.role}
          </a>
        </strong>
        <span>{shift.hours}</span>
        {!shift.isRead && <Tag tone="waiting">{say('shifts.desk.unreadTag')}</Tag>}
        {shift.isAstray && <Tag tone="bad">{say('shifts.desk.astrayTag')}</Tag>}
      </div>
      <FillMark fill={shift} />
      <p className="small">
        {shift.people.map(({ publicId, name }, place) => (
          <span key={publicId}>
            {place > 0 && ', '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
    </li>
  )
}
