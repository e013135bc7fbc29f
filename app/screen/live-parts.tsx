import type { ReactNode } from 'react'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import type { GiftOnWall } from '#app/teams/gift-wall.tsx'
import type { ProgressWords } from '#app/teams/progress.ts'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { say } from '#app/words/say.ts'

export interface LivePartsProps {
  /** Of the bar: "Team goal". */
  readonly label: string
  readonly progress: ProgressWords
  /** Beside the title of the gifts: how many gave, how many stand with us. */
  readonly facts: readonly string[]
  /** Newest first, as the wall shows them. */
  readonly gifts: readonly ScreenGift[]
}

interface ScreenGift extends Omit<GiftOnWall, 'when' | 'with'> {
  /** The team that it went to, where the screen shows more than one. */
  readonly to?: string | undefined
}

/**
 * What changes on a screen while it hangs there. It is drawn here alone, for the page and for whoever follows it; a script sets each part in
 * the place of the one of the same name.
 */
export function LiveParts({ label, progress, facts, gifts }: LivePartsProps) {
  return (
    <>
      <div className="screen-goal" data-live="goal">
        <GoalBar label={label} {...progress} size="large" />
      </div>
      <section className="screen-gifts" data-live="gifts" aria-labelledby="screen-newest">
        <div className="screen-gifts-head">
          <h2 id="screen-newest">{say('screen.newest')}</h2>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
        {gifts.length === 0 ? (
          <p className="screen-none">{say('screen.none')}</p>
        ) : (
          <ol>
            {gifts.map(({ key, ...gift }) => (
              <li key={key} data-live-row="">
                <Gift {...gift} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  )
}

function Gift({ name, sum, to, dedication, words }: Omit<ScreenGift, 'key'>) {
  return (
    <>
      <p className="screen-gift">
        <bdi className="screen-name">{name}</bdi>
        {sum && <span className="screen-sum">{sum}</span>}
        {to && <span className="screen-to">{say.rich('screen.to', { team: to, name: bdi })}</span>}
      </p>
      {dedication && (
        <p className="screen-dedication">
          <Dedicated {...dedication} />
        </p>
      )}
      {words && (
        <p className="screen-words" dir="auto">
          {words}
        </p>
      )}
    </>
  )
}

function bdi(words: ReactNode) {
  return <bdi>{words}</bdi>
}
