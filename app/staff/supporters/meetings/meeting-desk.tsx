import type { FieldError } from '#app/ui/error-summary.tsx'
import { StaffDesk } from '../../staff-desk.tsx'
import type { StaffFrame } from '../../staff-frame.server.ts'
import { meetingCrumbs } from './meeting-hrefs.ts'
import { MeetingSheet } from './meeting-sheet.tsx'
import type { StaffMeeting } from './meetings-desk.server.ts'

interface MeetingDeskProps {
  frame: StaffFrame
  meeting: StaffMeeting
  done?: string | undefined
  /** A form of it that came back: what was typed, and what is wrong with it. */
  again?:
    | { readonly typed: Readonly<Record<string, string>>; readonly errors: readonly FieldError[] }
    | undefined
}

/** One meeting on the staff's desk. */
export function MeetingDesk({ frame, meeting, done, again }: MeetingDeskProps) {
  const { typed = {}, errors = [] } = again ?? {}
  return (
    <StaffDesk
      frame={frame}
      title={meeting.title}
      part="/staff/supporters"
      crumbs={meetingCrumbs()}
      errors={errors}
      done={done}
    >
      <MeetingSheet
        meeting={meeting}
        mayChange={frame.may.moderate}
        typed={typed}
        errors={errors}
      />
    </StaffDesk>
  )
}
