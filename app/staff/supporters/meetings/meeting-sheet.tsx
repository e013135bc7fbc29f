import { MOST_ABOUT, MOST_REASON } from '#app/supporters/meetings/meeting.form.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'
import { meetingHref } from './meeting-hrefs.ts'
import type { StaffMeeting } from './meetings-desk.server.ts'

interface MeetingSheetProps {
  meeting: StaffMeeting
  mayChange: boolean
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
}

/** One meeting: how many come, the door, the slide, the teams it started, and what came of it. */
export function MeetingSheet({ meeting, mayChange, typed, errors }: MeetingSheetProps) {
  const page = meetingHref(meeting.publicId)
  return (
    <div className="stack-large">
      <SummaryList
        rows={[
          { term: say('meetings.page.when'), value: meeting.when },
          ...(meeting.place === ''
            ? []
            : [{ term: say('meetings.page.where'), value: <bdi>{meeting.place}</bdi> }]),
          ...(meeting.online === ''
            ? []
            : [{ term: say('meetings.page.online'), value: <bdi>{meeting.online}</bdi> }]),
          {
            term: say('meetings.staff.coming'),
            value:
              meeting.seats === null
                ? meeting.coming
                : say('meetings.staff.comingOf', { n: meeting.coming, seats: meeting.seats }),
          },
          { term: say('meetings.staff.waiting'), value: meeting.waiting },
          { term: say('meetings.staff.came'), value: meeting.came },
          {
            term: say('meetings.staff.link'),
            value: <a href={`/meetings/${meeting.publicId}`}>{meeting.publicUrl}</a>,
          },
          ...(meeting.state === 'off'
            ? [{ term: say('meetings.page.off'), value: <bdi>{meeting.reason}</bdi> }]
            : []),
        ]}
      />
      {meeting.state !== 'off' && (
        <div className="actions">
          <LinkButton href={`${page}/check-in`}>{say('meetings.staff.checkIn')}</LinkButton>
          <LinkButton href={`/meetings/${meeting.publicId}/workshop`} look="secondary">
            {say('meetings.staff.workshop')}
          </LinkButton>
          {mayChange && (
            <LinkButton href={`${page}/correction`} look="secondary">
              {say('meetings.staff.change')}
            </LinkButton>
          )}
        </div>
      )}
      <Teams meeting={meeting} mayChange={mayChange} />
      {mayChange && meeting.state !== 'off' && (
        <>
          <FollowUp
            page={page}
            value={typed['followUp'] ?? meeting.followUp}
            error={errorOf(errors, 'followUp')}
          />
          {meeting.state === 'ahead' && (
            <ConfirmPanel
              open={say('meetings.staff.cancel')}
              action={`${page}/cancellation`}
              confirm={say('meetings.staff.cancelYes')}
              fields={
                <TextArea
                  name="reason"
                  label={say('meetings.staff.reason')}
                  error={errorOf(errors, 'reason')}
                  defaultValue={typed['reason']}
                  rows={2}
                  limit={MOST_REASON}
                />
              }
            >
              <p>{say('meetings.staff.cancelWords')}</p>
            </ConfirmPanel>
          )}
        </>
      )}
    </div>
  )
}

/** Names that nobody has read are not for a wall: each stands on the slide once it is pressed here. */
function Teams({ meeting, mayChange }: Pick<MeetingSheetProps, 'meeting' | 'mayChange'>) {
  const page = meetingHref(meeting.publicId)
  return (
    <Section title={say('meetings.staff.teamsTitle')} id="teams">
      <p className="soft">
        {meeting.teamList.length === 0
          ? say('meetings.staff.noTeams')
          : say('meetings.staff.teamsWords')}
      </p>
      <ul className="stack">
        {meeting.teamList.map((team) => (
          <li key={team.publicId}>
            <a href={`/staff/teams/${team.slug}`} dir="auto">
              {team.name}
            </a>{' '}
            <span className="soft">{team.kind}</span>
            {mayChange && (
              <form method="post" action={`${page}/teams/${team.publicId}/name`}>
                <input type="hidden" name="naming" value={team.isShown ? 'hidden' : 'shown'} />
                <Button
                  look="quiet"
                  aria-label={`${say(`meetings.staff.${team.isShown ? 'hideName' : 'showName'}`)}: ${team.name}`}
                >
                  {say(`meetings.staff.${team.isShown ? 'hideName' : 'showName'}`)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FollowUp({
  page,
  value,
  error,
}: {
  page: string
  value: string
  error: string | undefined
}) {
  return (
    <Section title={say('meetings.page.followUp')} id="after">
      <form method="post" action={`${page}/follow-up`} className="form measure" noValidate>
        <TextArea
          name="followUp"
          label={say('meetings.staff.followUp')}
          hint={say('meetings.staff.followUpHint')}
          error={error}
          defaultValue={value}
          limit={MOST_ABOUT}
        />
        <div className="actions">
          <Button look="secondary" busyText={say('staff.form.saving')}>
            {say('meetings.staff.followUpSave')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
