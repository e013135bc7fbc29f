import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { GiveInstead } from './give-instead.ts'

interface GiveWayProps {
  instead: GiveInstead
  standing: 'ahead' | 'over' | 'cancelled'
}

/** The way to give in place of a meal. */
export function GiveWay({ instead, standing }: GiveWayProps) {
  return standing === 'cancelled' ? (
    <GiveAfterAll instead={instead} />
  ) : (
    <GiveInsteadWay instead={instead} />
  )
}

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

/** For a night that was held and stayed under what its restaurant had asked for. */
export function GiveThanks({ instead: { href } }: { instead: GiveInstead }) {
  return (
    <div className="give-instead">
      <p>{say('diners.give.thanks')}</p>
      <LinkButton href={href} look="secondary">
        {say('diners.give.help')}
      </LinkButton>
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
