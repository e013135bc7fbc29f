import type { StaffMember } from '#app/people/staff-members.server.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayRole } from './people.form.ts'
import { sayMoment } from './say-time.ts'

/** Everybody who is or was staff. */
export function StaffTable({
  people,
  timeZone,
}: {
  people: readonly StaffMember[]
  timeZone: string
}) {
  return (
    <Table
      caption={say('staff.people.staff')}
      narrow="brief"
      columns={[
        {
          heading: say('staff.people.columnName'),
          cell: ({ publicId, name, email }) => (
            <a href={`/staff/people/${publicId}`} dir="auto">
              {name ?? email}
            </a>
          ),
        },
        { heading: say('staff.people.columnEmail'), cell: ({ email }) => email },
        { heading: say('staff.people.role'), cell: ({ role }) => sayRole(role) },
        { heading: say('staff.people.state'), cell: MemberState },
        {
          heading: say('staff.people.since'),
          cell: ({ enrolledAt }) =>
            enrolledAt ? sayMoment(enrolledAt, timeZone) : say('staff.people.notYet'),
        },
      ]}
      rows={people}
      rowKey={({ publicId }) => publicId}
    />
  )
}

export function MemberState({
  enrolledAt,
  disabledAt,
}: Pick<StaffMember, 'enrolledAt' | 'disabledAt'>) {
  if (disabledAt) return <Tag tone="quiet">{say('staff.people.noAccess')}</Tag>
  if (!enrolledAt) return <Tag tone="waiting">{say('staff.people.invited')}</Tag>
  return <Tag tone="good">{say('staff.people.active')}</Tag>
}
