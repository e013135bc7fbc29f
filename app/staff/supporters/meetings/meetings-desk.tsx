import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { meetingHref } from './meeting-hrefs.ts'
import type { findStaffMeetings } from './meetings-desk.server.ts'

type Listed = Awaited<ReturnType<typeof findStaffMeetings>>[number]

interface MeetingsDeskProps {
  meetings: readonly Listed[]
  /** What hangs on the wall while people are there; null before there is a campaign. */
  screenHref: string | null
  mayChange: boolean
}

/** Every meeting, the latest first. */
export function MeetingsDesk({ meetings, screenHref, mayChange }: MeetingsDeskProps) {
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p>{say('meetings.staff.lede')}</p>
        {screenHref && (
          <p>
            {say.rich('screen.staff.inRoom', {
              link: (words) => <a href={screenHref}>{words}</a>,
            })}
          </p>
        )}
      </div>
      <Table
        caption={<span className="unseen">{say('meetings.title')}</span>}
        narrow="brief"
        rows={meetings}
        rowKey={({ publicId }) => publicId}
        empty={
          <EmptyState
            picture={<Empty />}
            title={say('meetings.staff.none')}
            actions={
              mayChange && (
                <LinkButton href="/staff/supporters/meetings/entry">
                  {say('meetings.staff.add')}
                </LinkButton>
              )
            }
          />
        }
        columns={[
          { heading: say('meetings.letters.meeting'), cell: Title },
          {
            heading: say('meetings.staff.coming'),
            cell: ({ coming }) => coming,
            kind: 'number',
          },
          {
            heading: say('meetings.staff.waiting'),
            cell: ({ waiting }) => waiting,
            nothing: ({ waiting }) => waiting === 0,
            kind: 'number',
          },
          {
            heading: say('meetings.staff.teams'),
            cell: ({ teams }) => teams,
            nothing: ({ teams }) => teams === 0,
            kind: 'number',
          },
          {
            heading: say('meetings.staff.came'),
            cell: ({ came }) => came,
            nothing: ({ came }) => came === 0,
            kind: 'number',
          },
        ]}
      />
    </div>
  )
}

function Title({ publicId, title, when, state }: Listed) {
  return (
    <>
      <a href={meetingHref(publicId)} dir="auto">
        {title}
      </a>
      <span className="small soft under">{when}</span>
      {state === 'off' && <Tag tone="bad">{say('meetings.page.off')}</Tag>}
    </>
  )
}
