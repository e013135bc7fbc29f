import type { ReactNode } from 'react'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from './staff-desk.tsx'
import type { StaffFrame } from './staff-frame.server.ts'

/** The frame of a page on which staff do something with one gift. */
export function GiftDesk({
  frame,
  gift,
  title,
  errors = [],
  children,
}: {
  readonly frame: StaffFrame
  readonly gift: { readonly id: string; readonly donor: string | null }
  readonly title: string
  readonly errors?: readonly FieldError[] | undefined
  readonly children: ReactNode
}) {
  return (
    <StaffDesk
      frame={frame}
      title={title}
      part="/staff/gifts"
      crumbs={[
        { text: say('members.staff.gifts'), href: '/staff/gifts' },
        {
          text: say('members.staff.giftOf', { donor: gift.donor ?? say('members.staff.aDonor') }),
          href: `/staff/gifts/${gift.id}`,
        },
      ]}
      errors={errors}
    >
      {children}
    </StaffDesk>
  )
}
