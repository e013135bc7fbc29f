import type { StaffMember } from '#app/people/staff-members.server.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
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
      caption="Staff"
      columns={[
        {
          heading: 'Name',
          cell: ({ publicId, name, email }) => (
            <a href={`/staff/people/${publicId}`} dir="auto">
              {name ?? email}
            </a>
          ),
        },
        { heading: 'E-mail', cell: ({ email }) => email },
        { heading: 'Role', cell: ({ role }) => sayRole(role) },
        { heading: 'State', cell: MemberState },
        {
          heading: 'Since',
          cell: ({ enrolledAt }) => (enrolledAt ? sayMoment(enrolledAt, timeZone) : 'Not yet'),
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
  if (disabledAt) return <Tag tone="quiet">No access</Tag>
  if (!enrolledAt) return <Tag tone="waiting">Invited</Tag>
  return <Tag tone="good">Active</Tag>
}
