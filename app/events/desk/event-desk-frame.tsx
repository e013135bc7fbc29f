import type { ReactNode } from 'react'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import type { CaptainFrameProps } from '#app/teams/captain-frame.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Said } from '#app/ui/said.ts'

interface EventDeskFrameProps extends Pick<CaptainFrameProps, 'site' | 'team'> {
  /** What was just done, as the address says; a form that came back is not done. */
  done?: Said | null
  /** Something is to be put right, which the title says first (X3). */
  isWrong?: boolean
  children: ReactNode
}

/** The frame of every page at the desk of a team's events: what was just done, then the page itself. */
export function EventDeskFrame({ site, team, done, isWrong, children }: EventDeskFrameProps) {
  return (
    <CaptainFrame site={site} team={team} part="Events" problem={isWrong ? 'problem' : undefined}>
      {done && !isWrong && <Notice {...done} announce="politely" />}
      {children}
    </CaptainFrame>
  )
}
