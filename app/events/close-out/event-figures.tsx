import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { CloseOut } from './close-out-page.server.ts'
import { partRows, worthRows } from './close-out-words.ts'

/** What came in, what it cost, and what is left. */
export function EventFigures({ out }: { out: CloseOut }) {
  return (
    <>
      <Stats>
        <Stat
          term={say('closeOut.gross')}
          value={out.gross}
          note={out.expected === null ? undefined : say('closeOut.more', { amount: out.expected })}
        />
        <Stat
          term={say('closeOut.costs')}
          value={out.costsTotal}
          note={
            out.costShare === null
              ? undefined
              : say('closeOut.share', { percent: String(out.costShare) })
          }
        />
        <Stat term={say('closeOut.net')} value={out.net} note={say('closeOut.netNote')} />
      </Stats>
      {out.parts.length > 0 && <SummaryList rows={[...partRows(out), ...worthRows(out)]} />}
      {out.differences.map((words) => (
        <p key={words} dir="auto">
          {say('figure.check.title')}: {words}
        </p>
      ))}
    </>
  )
}
