import type { ReactNode } from 'react'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import type { Crumb } from '#app/ui/breadcrumb.tsx'
import { DeskFrame } from '#app/ui/desk-frame.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Said } from '#app/ui/said.ts'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from './staff-frame.server.ts'

interface StaffDeskProps {
  frame: StaffFrame
  title: string
  /** Which part of the desk this page belongs to. */
  part: StaffPart
  crumbs?: readonly Crumb[] | undefined
  aside?: ReactNode
  /** What is wrong with what was sent: said above all, and first in the title (X3). */
  errors?: readonly FieldError[] | undefined
  /** What was just done; words alone say that it was. */
  done?: string | Said | null | undefined
  children: ReactNode
}

type StaffPart =
  | '/staff'
  | '/staff/teams'
  | '/staff/events'
  | '/staff/reports'
  | '/staff/messages'
  | '/staff/supporters'
  | '/staff/gifts'
  | '/staff/books'
  | '/staff/money'
  | '/staff/people'
  | '/staff/settings'
  | '/staff/audit'
  | '/staff/profile'

/** A page of the staff desk. It names itself here, since only the page knows whether its form came back with errors. */
export function StaffDesk({
  frame,
  title,
  part,
  crumbs,
  aside,
  errors = [],
  done,
  children,
}: StaffDeskProps) {
  const name = frame.site.organization.name
  return (
    <>
      <title>{say('staff.desk.title', { page: titleOf(title, errors), organization: name })}</title>
      <DeskFrame
        {...frame.site}
        desk={say('staff.desk.name', { organization: name })}
        title={title}
        aside={aside}
        user={{ name: frame.userName, href: '/staff/profile', signOutAction: '/sign-out' }}
        tabs={tabsOf(frame)}
        currentTab={part}
      >
        {crumbs && <Breadcrumb crumbs={crumbs} />}
        <ErrorSummary errors={errors} />
        {done && <Notice {...asSaid(done)} announce="politely" />}
        {children}
      </DeskFrame>
    </>
  )
}

function asSaid(done: string | Said): Said {
  return typeof done === 'string' ? { kind: 'success', title: done } : done
}

function tabsOf({ may, teamsWaiting, reportsOpen, ...waiting }: StaffFrame) {
  return [
    { text: say('staff.desk.totals'), href: '/staff' },
    {
      text: say('staff.desk.teams'),
      href: '/staff/teams',
      count: teamsWaiting,
      countText: say('staff.desk.waiting'),
    },
    {
      text: say('events.tab'),
      href: '/staff/events',
      count: waiting.eventsWaiting + waiting.sponsorsWaiting,
      countText: say('staff.desk.waiting'),
    },
    {
      text: say('staff.reports.title'),
      href: '/staff/reports',
      count: reportsOpen,
      countText: say('staff.desk.open'),
    },
    {
      text: say('review.messages.tab'),
      href: '/staff/messages',
      count: waiting.messagesWaiting + waiting.newsWaiting + waiting.commentsWaiting,
      countText: say('staff.desk.waiting'),
    },
    {
      text: say('stand.staff.tab'),
      href: '/staff/supporters',
      count: waiting.skillNeedsWaiting,
      countText: say('staff.desk.waiting'),
    },
    { text: say('staff.desk.gifts'), href: '/staff/gifts' },
    { text: say('books.tab'), href: '/staff/books' },
    { text: say('treasury.tab'), href: '/staff/money' },
    ...(may.administer
      ? [
          { text: say('staff.people.title'), href: '/staff/people' },
          { text: say('staff.settings.title'), href: '/staff/settings' },
        ]
      : []),
    { text: say('staff.desk.record'), href: '/staff/audit' },
  ]
}
