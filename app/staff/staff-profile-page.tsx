import { sayDevice } from '#app/people/device-words.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
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
          { term: say('staff.people.columnEmail'), value: member.email },
          {
            term: say('staff.people.role'),
            value: sayRole(member.role),
            action: member.disabledAt ? undefined : (
              <a href={`${base}/role`}>{say('staff.people.changeRole')}</a>
            ),
          },
          { term: say('staff.people.state'), value: <MemberState {...member} /> },
          {
            term: say('staff.people.invited'),
            value: member.invitedBy
              ? say('staff.person.invitedBy', {
                  when: sayMoment(member.since, timeZone),
                  who: member.invitedBy,
                })
              : sayMoment(member.since, timeZone),
          },
          {
            term: say('staff.person.setUp'),
            value: member.enrolledAt
              ? sayMoment(member.enrolledAt, timeZone)
              : say('staff.people.notYet'),
          },
        ]}
      />
      <Section title={say('staff.person.signedIn')} id="sessions">
        <Table
          caption={<span className="unseen">{say('staff.person.sessions')}</span>}
          narrow="brief"
          columns={[
            { heading: say('staff.person.browser'), cell: ({ device }) => sayDevice(device) },
            {
              heading: say('staff.person.kind'),
              cell: ({ kind }) =>
                kind === 'staff' ? say('staff.person.staffDesk') : say('staff.person.captain'),
            },
            {
              heading: say('staff.people.since'),
              cell: ({ since }) => sayMoment(since, timeZone),
              kind: 'short',
            },
            {
              heading: say('staff.person.lastSeen'),
              cell: ({ lastSeen }) => sayMoment(lastSeen, timeZone),
              kind: 'short',
            },
          ]}
          rows={member.sessions}
          rowKey={({ id }) => id}
          empty={<p className="soft">{say('staff.person.nobody')}</p>}
        />
        {member.sessions.length > 0 && (
          <ConfirmPanel
            open={say('staff.person.signOut')}
            action={`${base}/sessions/end`}
            confirm={say('staff.person.signOutYes')}
            busyText={say('staff.person.signingOut')}
          >
            <p>{say('staff.person.signOutWords')}</p>
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
      <Section title={say('staff.person.access')} id="access">
        <p>{say('staff.person.noAccessWords')}</p>
        <p>
          <LinkButton href="/staff/people/invitation" look="secondary">
            {say('staff.person.inviteAgain')}
          </LinkButton>
        </p>
      </Section>
    )
  return (
    <Section title={say('staff.person.access')} id="access">
      <ConfirmPanel
        open={say('staff.person.lost')}
        action={`${base}/reset`}
        confirm={say('staff.person.startOver')}
        busyText={say('staff.person.startingOver')}
      >
        <p>{say('staff.person.startOverWords', { email: member.email })}</p>
      </ConfirmPanel>
      <ConfirmPanel
        open={say('staff.person.takeAway')}
        action={`${base}/disabling`}
        confirm={say('staff.person.takeAwayYes')}
        busyText={say('staff.person.takingAway')}
      >
        <p>{say('staff.person.takeAwayWords')}</p>
      </ConfirmPanel>
    </Section>
  )
}
