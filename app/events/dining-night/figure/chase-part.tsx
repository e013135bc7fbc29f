import { LinkButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { mailtoOf } from './chase-letters.ts'
import type { ChaseLetter } from './chase-letters.ts'

interface ChaseProps {
  letters: readonly ChaseLetter[]
  to: string | null
}

/** Letters that are ready, about a check that is late: to copy, or to send from one's own mail program. */
export function ChasePart({ letters, to }: ChaseProps) {
  return (
    <div className="stack measure">
      <h3>{say('figure.chase.title')}</h3>
      <p>{say('figure.chase.words')}</p>
      {letters.map((letter) => (
        <Details key={letter.tone} summary={say(`figure.chase.tone.${letter.tone}`)}>
          <div className="stack">
            <TextArea
              name={`letter-${letter.tone}`}
              label={letter.subject}
              defaultValue={letter.body}
              rows={10}
              readOnly
            />
            <p>
              <LinkButton href={mailtoOf(letter, to)} look="secondary">
                {say('figure.chase.open')}
              </LinkButton>
            </p>
          </div>
        </Details>
      ))}
    </div>
  )
}
