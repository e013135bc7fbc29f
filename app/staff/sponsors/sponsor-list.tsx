import '#app/ui/styles/review.css'
import '#app/ui/styles/sponsors.css'
import { linkWords } from '#app/teams/sponsors/sponsor-link.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { QueuedSponsor, SponsorQueue } from './sponsor-queue.server.ts'

interface SponsorListProps {
  queue: SponsorQueue
  mayModerate: boolean
}

/** Sponsors to be read before their names stand on a page, and those that stand there. */
export function SponsorList({ queue, mayModerate }: SponsorListProps) {
  const { waiting, others } = queue
  return (
    <div className="stack-large">
      {waiting.length === 0 ? (
        <EmptyState picture={<Empty />} title={say('sponsors.review.none')}>
          <p>{say('sponsors.review.noneWords')}</p>
        </EmptyState>
      ) : (
        waiting.map((sponsor) => (
          <Item key={sponsor.id} sponsor={sponsor} mayModerate={mayModerate} />
        ))
      )}
      {others.length > 0 && (
        <Section title={say('sponsors.review.others')} id="others">
          <ul className="stack">
            {others.map((sponsor) => (
              <li key={sponsor.id} className="sponsor-decided">
                <span>
                  <bdi>{sponsor.firm}</bdi> ·{' '}
                  <a href={sponsor.event.href} dir="auto">
                    {sponsor.event.title}
                  </a>{' '}
                  {sponsor.isHidden && <Tag tone="bad">{say('sponsors.review.hidden')}</Tag>}
                </span>
                {mayModerate && (
                  <Decide sponsor={sponsor} deed={sponsor.isHidden ? 'approval' : 'hiding'} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

interface ItemProps {
  sponsor: QueuedSponsor
  mayModerate: boolean
}

function Item({ sponsor, mayModerate }: ItemProps) {
  const { id, firm, sign, link, level, event, advertising } = sponsor
  return (
    <article className="queue-item stack">
      <h2 dir="auto">{firm}</h2>
      <p className="soft">
        <bdi>{level}</bdi> ·{' '}
        <a href={event.href} dir="auto">
          {event.title}
        </a>
      </p>
      {advertising.length > 0 && (
        <Notice kind="warning" title={say('sponsors.item.advertising')}>
          {advertising.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <img
        className="sign"
        src={`/staff/sponsors/${id}/sign.png?of=${sponsor.revision}`}
        width={792}
        height={612}
        alt={say('sponsors.own.signAlt', { words: [firm, sign].filter(Boolean).join('. ') })}
        loading="lazy"
      />
      {link !== null && (
        <p>
          <a href={link} rel="ugc nofollow noopener noreferrer" target="_blank">
            {linkWords(link)}
          </a>
        </p>
      )}
      {mayModerate && (
        <div className="actions">
          <Decide sponsor={sponsor} deed="approval" />
          <Decide sponsor={sponsor} deed="hiding" />
        </div>
      )}
    </article>
  )
}

function Decide({ sponsor, deed }: { sponsor: QueuedSponsor; deed: 'approval' | 'hiding' }) {
  return (
    <form method="post" action={`/staff/sponsors/${sponsor.id}/${deed}`}>
      <input type="hidden" name="revision" value={sponsor.revision} />
      <Button
        look={deed === 'approval' ? 'primary' : 'secondary'}
        busyText={say('staff.form.saving')}
      >
        {say(`sponsors.review.${deed}`)}
      </Button>
    </form>
  )
}
