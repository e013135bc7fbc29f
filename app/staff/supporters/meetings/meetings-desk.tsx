import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { meetingHref } from './meeting-hrefs.ts'
import type { findStaffMeetings } from './meetings-desk.server.ts'

type Listed = Awaited<ReturnType<typeof findStaffMeetings>>[number]

/** Every meeting, the latest first. */
export function MeetingsDesk({
  meetings,
  mayChange,
}: {
  meetings: readonly Listed[]
  mayChange: boolean
}) {
  return (
    <div className="stack-large">
      <p className="measure">{say('meetings.staff.lede')}</p>
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
          { heading: say('meetings.staff.came'), cell: ({ came }) => came, kind: 'sum' },
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
