import type { ReactNode } from 'react'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import type { Crumb } from '#app/ui/breadcrumb.tsx'
import { DeskFrame } from '#app/ui/desk-frame.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
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
  /** What was just done. */
  done?: string | undefined
  children: ReactNode
}

type StaffPart =
  | '/staff'
  | '/staff/teams'
  | '/staff/reports'
  | '/staff/gifts'
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
      <title>{`${errors.length > 0 ? 'Error: ' : ''}${title} · ${name} staff`}</title>
      <DeskFrame
        {...frame.site}
        desk={`${name} staff desk`}
        title={title}
        aside={aside}
        user={{ name: frame.userName, href: '/staff/profile', signOutAction: '/sign-out' }}
        tabs={tabsOf(frame)}
        currentTab={part}
      >
        {crumbs && <Breadcrumb crumbs={crumbs} />}
        <ErrorSummary errors={errors} />
        {done && <Notice kind="success" title={done} announce="politely" />}
        {children}
      </DeskFrame>
    </>
  )
}

function tabsOf({ may, teamsWaiting, reportsOpen }: StaffFrame) {
  return [
    { text: 'Totals', href: '/staff' },
    { text: 'Teams', href: '/staff/teams', count: teamsWaiting, countText: 'waiting' },
    { text: 'Reports', href: '/staff/reports', count: reportsOpen, countText: 'open' },
    { text: 'Gifts', href: '/staff/gifts' },
    ...(may.administer
      ? [
          { text: 'People', href: '/staff/people' },
          { text: 'Settings', href: '/staff/settings' },
        ]
      : []),
    { text: 'Record', href: '/staff/audit' },
  ]
}
