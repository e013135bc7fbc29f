import { PersonLine } from '#app/ui/person-line.tsx'
import { say } from '#app/words/say.ts'
import type { TeamRole } from '#db/schema/teams.ts'

export interface RosterProps {
  /** Who may be named on the page, captains first; empty while there are only captains. */
  people: readonly { name: string; role: TeamRole; sum: string | null }[]
  /** How many more there are. */
  more: number
}

/** Who is on the team, quietly: names in a few columns, and what each brought in where the team shows it. */
export function Roster({ people, more }: RosterProps) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="roster-title" className="stack">
      <h2 id="roster-title" className="roster-title">
        {say('members.page.roster')}
      </h2>
      <ul className="roster">
        {people.map(({ name, role, sum }, place) => (
          // Two people may share a name; the list is drawn once.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <PersonLine
              name={name}
              note={role === 'captain' ? say('members.page.captain') : undefined}
            />
            {sum && <span className="figures">{sum}</span>}
          </li>
        ))}
        {more > 0 && <li className="soft">{say('members.page.more', { n: more })}</li>}
      </ul>
    </section>
  )
}
