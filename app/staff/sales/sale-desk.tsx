import type { ReactNode } from 'react'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'

/** The frame of a page on which staff do something with one sale. */
export function SaleDesk({
  frame,
  id,
  title,
  errors = [],
  children,
}: {
  readonly frame: StaffFrame
  readonly id: string
  readonly title: string
  readonly errors?: readonly FieldError[] | undefined
  readonly children: ReactNode
}) {
  return (
    <StaffDesk
      frame={frame}
      title={title}
      part="/staff/money"
      crumbs={[
        { text: say('qr.staff.title'), href: '/staff/sales' },
        { text: say('qr.staff.sale'), href: `/staff/sales/${id}` },
      ]}
      errors={errors}
    >
      {children}
    </StaffDesk>
  )
}
