import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export interface DealStartProps {
  /** Terms that staff keep, and where each fills in the form. */
  readonly offered: readonly { readonly id: string; readonly name: string }[]
  /** The one that stands in the form now, not saved yet. */
  readonly chosen: string | null
}

/** Terms to begin with. Where staff keep none, nothing is said of it. */
export function DealStart({ offered, chosen }: DealStartProps) {
  if (offered.length === 0) return null
  return (
    <>
      {chosen !== null && (
        <Notice title={say('deal.start.filled', { name: chosen })}>
          <p>{say('deal.start.filledWords')}</p>
        </Notice>
      )}
      <Details
        summary={chosen === null ? say('deal.start.open') : say('deal.start.another')}
        start={chosen === null ? 'unfolded' : 'folded'}
      >
        <p className="soft">{say('deal.start.words')}</p>
        <ul>
          {offered.map(({ id, name }) => (
            <li key={id}>
              <a href={`?${new URLSearchParams({ template: id })}`} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}
