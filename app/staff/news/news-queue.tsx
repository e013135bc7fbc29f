import { UpdateStatusTag } from '#app/teams/news/update-status.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { NewsQueue, QueuedNews } from './news-queue.server.ts'

/** What captains sent in, and what was decided lately; each title leads to its review. */
export function NewsQueueList({ queue, timeZone }: { queue: NewsQueue; timeZone: string }) {
  return (
    <div className="stack-large">
      {queue.waiting.length === 0 ? (
        <EmptyState picture={<Empty />} title={say('news.staff.none')}>
          <p>{say('news.staff.noneWords')}</p>
        </EmptyState>
      ) : (
        <Section title={say('news.staff.waiting')} id="waiting">
          <NewsTable news={queue.waiting} caption={say('news.staff.waiting')} timeZone={timeZone} />
        </Section>
      )}
      {queue.recent.length > 0 && (
        <Section title={say('news.staff.recent')} id="recent">
          <NewsTable news={queue.recent} caption={say('news.staff.recent')} timeZone={timeZone} />
        </Section>
      )}
    </div>
  )
}

interface NewsTableProps {
  news: readonly QueuedNews[]
  caption: string
  timeZone: string
}

function NewsTable({ news, caption, timeZone }: NewsTableProps) {
  return (
    <Table
      caption={<span className="unseen">{caption}</span>}
      narrow="brief"
      rows={news}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: say('news.staff.update'),
          cell: ({ id, title }) => (
            <a href={`/staff/messages/news/${id}`} dir="auto">
              {title}
            </a>
          ),
        },
        { heading: say('news.staff.team'), cell: ({ team }) => <bdi>{team}</bdi> },
        {
          heading: say('news.staff.when'),
          kind: 'short',
          cell: ({ at }) => sayMoment(at, timeZone),
        },
        { heading: say('news.staff.state'), cell: UpdateStatusTag },
      ]}
    />
  )
}
