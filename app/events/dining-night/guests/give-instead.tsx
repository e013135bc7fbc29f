import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { GiveInstead } from './give-instead.ts'

/** The way to give what a meal costs, for who cannot come. */
export function GiveInsteadWay({ instead }: { instead: GiveInstead }) {
  return (
    <div className="give-instead">
      <p>
        <strong>{say('diners.give.ask')}</strong>{' '}
        <span className="small">{say('diners.give.words')}</span>
      </p>
      <GiveInsteadButton instead={instead} />
    </div>
  )
}

/** For a night that was called off, and who will not come. */
export function GiveAfterAll({ instead }: { instead: GiveInstead }) {
  return (
    <div className="give-instead">
      <p>{say('diners.give.off')}</p>
      <GiveInsteadButton instead={instead} />
    </div>
  )
}

function GiveInsteadButton({ instead: { href, meal } }: { instead: GiveInstead }) {
  return (
    <LinkButton href={href} look="secondary">
      {meal === '' ? say('diners.give.button') : say('diners.give.buttonOf', { amount: meal })}
    </LinkButton>
  )
}
