import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'

/** The parts of the desk about people who help without being on a team. */
export function SupporterParts({ current }: { current: keyof typeof hrefs }) {
  return (
    <Tabs
      label={say('stand.staff.parts')}
      current={hrefs[current]}
      tabs={[
        { text: say('stand.staff.title'), href: hrefs.stand },
        { text: say('meetings.title'), href: hrefs.meetings },
      ]}
    />
  )
}

const hrefs = { stand: '/staff/supporters', meetings: '/staff/supporters/meetings' } as const
