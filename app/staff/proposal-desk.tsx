import type { ReactNode } from 'react'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import type { Proposal } from './proposal.server.ts'
import { ProposedText } from './proposed-text.tsx'
import { addressWith, filterPairs } from './queue-filter.ts'
import { StaffDesk } from './staff-desk.tsx'
import type { StaffFrame } from './staff-frame.server.ts'

interface ProposalDeskProps {
  readonly frame: StaffFrame
  readonly proposal: Proposal
  readonly title: string
  /** The end of its address. */
  readonly deed: 'approval' | 'return'
  readonly errors: readonly FieldError[] | undefined
  readonly children: ReactNode
}

/** What is proposed of a team, and the form by which it is decided. */
export function ProposalDesk({
  frame,
  proposal,
  title,
  deed,
  errors,
  children,
}: ProposalDeskProps) {
  const { review, filter, view } = proposal
  return (
    <StaffDesk
      frame={frame}
      title={title}
      part="/staff/teams"
      crumbs={[
        { text: say('staff.desk.teams'), href: '/staff/teams' },
        { text: review.name, href: `/staff/teams/${review.slug}` },
      ]}
      errors={errors}
    >
      <ProposedText
        review={review}
        currency={frame.currency}
        view={view}
        here={addressWith(`/staff/teams/${review.slug}/${deed}`, filterPairs(filter))}
      />
      {children}
    </StaffDesk>
  )
}
