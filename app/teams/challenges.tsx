import { say } from '#app/words/say.ts'
import type { ChallengeWords } from './challenges.server.ts'

/** Who adds to a gift that is given now; nothing when nobody does. */
export function Challenges({ challenges }: { challenges: readonly ChallengeWords[] }) {
  if (challenges.length === 0) return null
  return (
    <ul className="challenges" aria-label={say('teams.challenge.label')}>
      {challenges.map(({ sponsor, promise, standing }) => (
        <li key={`${sponsor} ${standing}`} className="challenge">
          <p>
            <bdi className="person">{sponsor}</bdi> {promise}
          </p>
          <p className="small soft">{standing}</p>
        </li>
      ))}
    </ul>
  )
}
