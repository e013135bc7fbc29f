import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { fillOf } from './fill.ts'
import type { Fill, FillState } from './fill.ts'

/** More are not told apart at a glance. */
const MOST_PIPS = 10

const tones: Readonly<Record<FillState, TagTone>> = {
  empty: 'waiting',
  some: 'note',
  full: 'good',
}

/** How many have taken a shift: as a number, a word, a row of places and a colour. */
export function FillMark({ fill }: { fill: Fill }) {
  const { taken, needed } = fill
  const state = fillOf(fill)
  return (
    <div className="fill">
      {needed <= MOST_PIPS && (
        <span className="pips" aria-hidden="true">
          {Array.from({ length: needed }, (_, place) => (
            <span key={place} className={place < taken ? 'pip pip--taken' : 'pip'} />
          ))}
        </span>
      )}
      <span className="fill-number">{say('shifts.page.taken', { n: taken, needed })}</span>
      <Tag tone={tones[state]}>
        {state === 'full'
          ? say('shifts.page.full')
          : say(`shifts.page.${state}`, { n: needed - taken })}
      </Tag>
    </div>
  )
}
