import { Button, LinkButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { mailtoOf } from './chase-letters.ts'
import type { RestaurantLetter } from './chase-letters.ts'
import type { FigurePage } from './figure-page.server.ts'

interface ChaseProps {
  letters: FigurePage['letters']
  to: string | null
  /** Where one of them is sent; `null` for captains, who write themselves. */
  sendAt: string | null
}

/** Letters that are ready, about a check that is late: to copy, or to send. */
export function ChasePart({ letters, to, sendAt }: ChaseProps) {
  return (
    <div className="stack measure" id="letters">
      <h3>{say('figure.chase.title')}</h3>
      <p>{say(sendAt === null ? 'figure.chase.words' : 'figure.chase.wordsToSend')}</p>
      {letters.map((letter) => (
        <Details key={letter.tone} summary={say(`figure.chase.tone.${letter.tone}`)}>
          <LetterPart
            name={letter.tone}
            letter={letter}
            sentOn={letter.sentOn}
            to={to}
            sendAt={sendAt && `${sendAt}/${letter.tone}`}
          />
        </Details>
      ))}
    </div>
  )
}

interface ThanksProps {
  thanks: NonNullable<FigurePage['thanks']>
  to: string | null
  sendAt: string
}

/** Thanks for a check that came: sent in one press, or noted by hand where somebody called. */
export function ThanksPart({ thanks, to, sendAt }: ThanksProps) {
  return (
    <div className="stack measure" id="thanks">
      <h3>{say('figure.thanks.title')}</h3>
      <p>{say('figure.thanks.lede')}</p>
      <LetterPart name="thanks" letter={thanks} sentOn={thanks.sentOn} to={to} sendAt={sendAt} />
    </div>
  )
}

interface LetterProps {
  name: string
  letter: RestaurantLetter
  sentOn: string | null
  to: string | null
  sendAt: string | null
}

function LetterPart({ name, letter, sentOn, to, sendAt }: LetterProps) {
  return (
    <div className="stack">
      {sentOn !== null && (
        <p>
          <strong>{say(name === 'thanks' ? 'figure.thanks.done' : 'figure.chase.sent')}</strong>{' '}
          {sentOn}
        </p>
      )}
      <TextArea
        name={`letter-${name}`}
        label={letter.subject}
        defaultValue={letter.body}
        rows={10}
        readOnly
      />
      <div className="actions">
        {sendAt !== null && sentOn === null && to !== null && (
          <form method="post" action={sendAt}>
            <Button busyText={say('figure.letter.sending')}>
              {say('figure.letter.send', { to })}
            </Button>
          </form>
        )}
        <LinkButton href={mailtoOf(letter, to)} look="secondary">
          {say('figure.chase.open')}
        </LinkButton>
      </div>
      {sendAt !== null && to === null && (
        <p className="small soft">{say('figure.letter.noAddress')}</p>
      )}
    </div>
  )
}
