import { say } from '#app/words/say.ts'

export interface LastYearWords {
  readonly href: string
  /** "$1,240" */
  readonly raised: string
  readonly gifts: number
}

/** What the same people brought in the time before, with the way to that page. */
export function LastYear({ memory }: { memory: LastYearWords | null }) {
  if (!memory) return null
  return (
    <p className="small">
      {say.rich('memory.lastTime', {
        raised: memory.raised,
        n: memory.gifts,
        link: (words) => <a href={memory.href}>{words}</a>,
      })}
    </p>
  )
}
