import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'

/** The parts of the desk about people: the staff, captains and members, donors, and what is known of one person. */
export function PeopleParts({
  current,
}: {
  current: '/staff/people' | '/staff/accounts' | '/staff/donors' | '/staff/people/known'
}) {
  return (
    <Tabs
      label={say('staff.people.parts')}
      current={current}
      tabs={[
        { text: say('staff.people.staff'), href: '/staff/people' },
        { text: say('accounts.tab'), href: '/staff/accounts' },
        { text: say('donors.title'), href: '/staff/donors' },
        { text: say('erasure.title'), href: '/staff/people/known' },
      ]}
    />
  )
}
