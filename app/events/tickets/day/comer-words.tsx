import { say } from '#app/words/say.ts'
import type { Comer } from './comers.server.ts'

/** Somebody on the list: the name, and below it where they begin, what they came for and with whom. */
export function ComerWords({ of }: { of: Pick<Comer, 'name' | 'host' | 'what' | 'at'> }) {
  const { name, host, what, at } = of
  return (
    <>
      <strong className="comer-name" dir="auto">
        {name}
      </strong>
      <span className="comer-more" dir="auto">
        {[at && say('checkIn.begins', { at }), what, host !== name && say('checkIn.with', { host })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
