import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'

interface SupporterPartsProps {
  frame: Pick<StaffFrame, 'skillNeedsWaiting'>
  current: keyof typeof hrefs
}

/** The parts of the desk about people who help without being on a team. */
export function SupporterParts({ frame, current }: SupporterPartsProps) {
  return (
    <Tabs
      label={say('stand.staff.parts')}
      current={hrefs[current]}
      tabs={[
        { text: say('stand.staff.title'), href: hrefs.stand },
        { text: say('meetings.title'), href: hrefs.meetings },
        { text: say('skills.title'), href: hrefs.skills, count: frame.skillNeedsWaiting },
        { text: say('resources.title'), href: hrefs.resources },
      ]}
    />
  )
}

const hrefs = {
  stand: '/staff/supporters',
  meetings: '/staff/supporters/meetings',
  skills: '/staff/skills',
  resources: '/staff/resources',
} as const
