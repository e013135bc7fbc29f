import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { FillMark } from './fill-mark.tsx'
import { fillOf } from './fill.ts'
import type { Fill } from './fill.ts'

export interface ShownShift extends Fill {
  readonly publicId: string
  readonly role: string
  /** "Saturday, June 13" */
  readonly day: string
  readonly hours: string
  readonly minimumAge: number | null
}

/** What is to be done at an event, day by day, and where to say that one does it. */
export function ShownShifts({ shifts, href }: { shifts: readonly ShownShift[]; href: string }) {
  const days = [...new Set(shifts.map(({ day }) => day))]
  return (
    <>
      <p>{say('shifts.page.lede')}</p>
      {days.map((day) => (
        <div key={day} className={day === days[0] ? 'stack' : 'stack apart'}>
          <h3 className="shifts-day">{day}</h3>
          <ul className="shifts">
            {shifts
              .filter((shift) => shift.day === day)
              .map((shift) => (
                <li key={shift.publicId} className={`shift shift--${fillOf(shift)}`}>
                  <ShiftWords shift={shift} />
                  <FillMark fill={shift} />
                  {fillOf(shift) !== 'full' && (
                    <LinkButton href={`${href}/shifts/${shift.publicId}`} look="secondary">
                      {say('shifts.page.take')}
                      <span className="unseen">{`: ${shift.role}, ${day}, ${shift.hours}`}</span>
                    </LinkButton>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function ShiftWords({ shift: { role, hours, minimumAge } }: { shift: ShownShift }) {
  return (
    <div className="shift-words">
      <strong dir="auto">{role}</strong>
      <span>{hours}</span>
      {minimumAge !== null && (
        <span className="small soft">{say('shifts.page.age', { n: minimumAge })}</span>
      )}
    </div>
  )
}
