import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'

/** What makes a text worth reading, and what to leave out of it (S37). The first line says it for this kind of text. */
export function WritingHelp({ first }: { first: string }) {
  return (
    <Details summary={say('teams.writing.title')}>
      <p>{first}</p>
      <p>{say('teams.writing.leaveOut')}</p>
      <ul>
        <li>{say('teams.writing.names')}</li>
        <li>{say('teams.writing.happened')}</li>
        <li>{say('teams.writing.where')}</li>
      </ul>
      <p>{say('teams.writing.raffles')}</p>
    </Details>
  )
}
