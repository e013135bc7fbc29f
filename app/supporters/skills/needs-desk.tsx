import { JarOfTools } from '#app/ui/art/gifts.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { say } from '#app/words/say.ts'
import { NeedList } from './need-list.tsx'
import type { findNeedsDesk } from './needs-desk.server.ts'

type Desk = Awaited<ReturnType<typeof findNeedsDesk>>

/** A captain's list of what the team needs done. */
export function NeedsDeskPage({ desk }: { desk: Desk }) {
  const base = `/manage/${desk.team.slug}/needs`
  const add = <LinkButton href={`${base}/entry`}>{say('skills.desk.add')}</LinkButton>
  return (
    <div className="stack-large">
      <div className="stack">
        <h2>{say('skills.desk.title')}</h2>
        {desk.needs.length > 0 && <p className="measure">{say('skills.desk.lede')}</p>}
      </div>
      {desk.needs.length === 0 ? (
        <EmptyState
          picture={<JarOfTools />}
          level="h3"
          title={say('skills.desk.none')}
          actions={add}
        >
          <p>{say('skills.desk.noneWords')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="actions">{add}</div>
          <NeedList needs={desk.needs} base={base} />
        </>
      )}
    </div>
  )
}
