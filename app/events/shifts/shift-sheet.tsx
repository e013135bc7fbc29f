import '#app/ui/styles/captain.css'
import '#app/ui/styles/events.css'
import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { DeskShift, ShiftsDesk } from './shifts-desk.server.ts'

/** Who does what, to hang on a wall: a line for each place, with a box to tick and room to write in who comes unasked. */
export function ShiftSheet({ event, shifts }: ShiftsDesk) {
  const days = [...new Set(shifts.map(({ day }) => day))]
  return (
    <div className="stack-large shift-sheet">
      <div className="stack">
        <p className="kicker on-screen">
          <a href={`${event.desk}/shifts`}>{say('shifts.desk.back')}</a>
        </p>
        <h2 dir="auto">{say('shifts.desk.titleOf', { event: event.title })}</h2>
        <p className="soft on-screen">{say('shifts.desk.sheetWords')}</p>
      </div>
      {days.map((day) => (
        <Section key={day} title={day}>
          <table className="table shift-table">
            <caption className="unseen">{day}</caption>
            <thead>
              <tr>
                <th scope="col">{say('shifts.list.hours')}</th>
                <th scope="col">{say('shifts.list.role')}</th>
                <th scope="col">{say('shifts.list.name')}</th>
                <th scope="col">{say('shifts.list.phone')}</th>
              </tr>
            </thead>
            {shifts
              .filter((shift) => shift.day === day)
              .map((shift) => (
                <RosterRows key={shift.publicId} shift={shift} />
              ))}
          </table>
        </Section>
      ))}
    </div>
  )
}

function RosterRows({ shift }: { shift: DeskShift }) {
  const lines = Math.max(shift.needed, shift.people.length)
  return (
    <tbody>
      {Array.from({ length: lines }, (_, place) => {
        const person = shift.people[place]
        return (
          <tr key={place}>
            {place === 0 && (
              <>
                <td rowSpan={lines} className="whole">
                  {shift.hours}
                </td>
                <th rowSpan={lines} scope="rowgroup">
                  <bdi>{shift.role}</bdi>
                </th>
              </>
            )}
            <td>
              <span className="tick">
                {person ? (
                  <bdi>{person.name}</bdi>
                ) : (
                  <span className="roster-line">
                    <span className="unseen">{say('shifts.list.openPlace')}</span>
                  </span>
                )}
              </span>
            </td>
            <td className="whole">{person?.phone}</td>
          </tr>
        )
      })}
    </tbody>
  )
}
