import { PageFrame } from '#app/ui/page-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** The same for a link that is nobody's and for one that is over. */
export function CheckInGone({ site }: { site: Omit<PageFrameProps, 'children'> }) {
  return (
    <PageFrame {...site}>
      <title>{`${say('checkIn.gone')} · ${site.organization.name}`}</title>
      <div className="stack measure">
        <h1>{say('checkIn.gone')}</h1>
        <p>{say('checkIn.goneWords')}</p>
      </div>
    </PageFrame>
  )
}
