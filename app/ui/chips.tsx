import { say } from '#app/words/say.ts'

export interface Chip {
  readonly key: string
  /** "Kind: Book club". */
  readonly text: string
  /** The same page without it. */
  readonly removeHref: string
}

interface ChipsProps {
  chips: readonly Chip[]
  /** The same page without any. */
  clearHref: string
}

/** What a list is narrowed to; each is taken off by itself. */
export function Chips({ chips, clearHref }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul className="filters-set" aria-label={say('ui.chips.label')}>
      {chips.map(({ key, text, removeHref }) => (
        <li key={key}>
          <a className="filter-set" href={removeHref}>
            <span className="unseen">{say('ui.chips.remove')} </span>
            <bdi>{text}</bdi>
            <svg className="filter-set-cross" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href={clearHref}>{say('ui.chips.clear')}</a>
        </li>
      )}
    </ul>
  )
}
