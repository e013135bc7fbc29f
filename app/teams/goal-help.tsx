import type { ReactNode } from 'react'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'

/** What such events really bring in, so that a team picks a goal it can pass (FIELD, 2 and 4.14). */
export function GoalHelp() {
  const b = (words: ReactNode) => <strong>{words}</strong>
  return (
    <Details summary={say('teams.goalHelp.title')}>
      <ul>
        <li>{say.rich('teams.goalHelp.friends', { amount: dollars(50), sum: dollars(500), b })}</li>
        <li>{say.rich('teams.goalHelp.dining', { sum: dollars(137), b })}</li>
        <li>{say.rich('teams.goalHelp.golf', { sum: dollars(5000), b })}</li>
        <li>{say.rich('teams.goalHelp.yard', { b })}</li>
      </ul>
      <p>{say('teams.goalHelp.change')}</p>
    </Details>
  )
}

function dollars(amount: number): string {
  return formatMoney(cents(amount * 100))
}
