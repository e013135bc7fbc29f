import { sayDevice } from '#app/people/device-words.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayRole } from './people.form.ts'
import { sayMoment } from './say-time.ts'
import type { StaffProfile } from './staff-sessions.server.ts'
import { MemberState } from './staff-table.tsx'

/** One member of the staff: role, open sessions, and what an admin can do about them. */
export function StaffProfilePage({ member, timeZone }: { member: StaffProfile; timeZone: string }) {
  const base = `/staff/people/${member.publicId}`
  return (
    <div className="stack-large">
      <SummaryList
        rows={[
          { term: 'E-mail', value: member.email },
          {
            term: 'Role',
            value: sayRole(member.role),
            action: member.disabledAt ? undefined : <a href={`${base}/role`}>Change the role</a>,
          },
          { term: 'State', value: <MemberState {...member} /> },
          {
            term: 'Invited',
            value: `${sayMoment(member.since, timeZone)}${member.invitedBy ? ` by ${member.invitedBy}` : ''}`,
          },
          {
            term: 'Set up',
            value: member.enrolledAt ? sayMoment(member.enrolledAt, timeZone) : 'Not yet',
          },
        ]}
      />
      <Section title="Signed in now" id="sessions">
        <Table
          caption="Open sessions"
          columns={[
            { heading: 'Browser', cell: ({ device }) => sayDevice(device) },
            {
              heading: 'Kind',
              cell: ({ kind }) => (kind === 'staff' ? 'Staff desk' : 'Team captain'),
            },
            { heading: 'Since', cell: ({ since }) => sayMoment(since, timeZone), kind: 'short' },
            {
              heading: 'Last seen',
              cell: ({ lastSeen }) => sayMoment(lastSeen, timeZone),
              kind: 'short',
            },
          ]}
          rows={member.sessions}
          rowKey={({ id }) => id}
          empty={<p className="soft">Nobody is signed in with this account.</p>}
        />
        {member.sessions.length > 0 && (
          <ConfirmPanel
            open="Sign them out everywhere"
            action={`${base}/sessions/end`}
            confirm="Yes, sign them out"
            busyText="Signing out…"
          >
            <p>Every browser of this person is signed out at once. They can sign in again.</p>
          </ConfirmPanel>
        )}
      </Section>
      <Access member={member} base={base} />
    </div>
  )
}

function Access({ member, base }: { member: StaffProfile; base: string }) {
  if (member.disabledAt)
    return (
      <Section title="Access" id="access">
        <p>This person has no access. To give it back, invite them again.</p>
        <p>
          <LinkButton href="/staff/people/invitation" look="secondary">
            Invite again
          </LinkButton>
        </p>
      </Section>
    )
  return (
    <Section title="Access" id="access">
      <ConfirmPanel
        open="Lost phone or password"
        action={`${base}/reset`}
        confirm="Yes, start over"
        busyText="Starting over…"
      >
        <p>
          Password, second factor and recovery codes are void at once. A new link goes to{' '}
          {member.email}.
        </p>
      </ConfirmPanel>
      <ConfirmPanel
        open="Take access away"
        action={`${base}/disabling`}
        confirm="Yes, take it away"
        busyText="Taking it away…"
      >
        <p>
          The person is signed out and cannot sign in any more. What they did stays in the record.
        </p>
      </ConfirmPanel>
    </Section>
  )
}
