import { MeetingRoom } from '#app/ui/art/meeting.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Band, Listing, Poster, Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { MeetingsPage as MeetingsPageData } from './meeting-page.server.ts'

type MeetingsPageProps = Pick<MeetingsPageData, 'ahead' | 'past'>

/** The meetings that people can come to, and what came of those that are over. */
export function MeetingsPage({ ahead, past }: MeetingsPageProps) {
  return (
    <>
      <Band look="dots">
        <Poster picture={<MeetingRoom />}>
          <p className="kicker">{say('meetings.kicker')}</p>
          <h1>{say('meetings.title')}</h1>
          <p className="lede">{say('meetings.lede')}</p>
        </Poster>
      </Band>
      <Band>
        <div className="stack-large">
          {ahead.length === 0 ? (
            <EmptyState
              picture={<Empty />}
              title={say('meetings.none')}
              actions={<LinkButton href="/stand-with-us">{say('stand.title')}</LinkButton>}
            >
              <p>{say('meetings.noneWords')}</p>
            </EmptyState>
          ) : (
            <Section title={say('meetings.ahead')} id="ahead">
              <Listing items={ahead.map(itemOf)} />
              <p className="small">
                <a href="/meetings.ics">{say('meetings.subscribe')}</a>
              </p>
            </Section>
          )}
          {past.length > 0 && (
            <Section title={say('meetings.past')} id="past">
              <Listing items={past.map(itemOf)} />
            </Section>
          )}
        </div>
      </Band>
    </>
  )
}

function itemOf({
  href,
  title,
  when,
  where,
  isOff,
  hasFollowUp,
}: MeetingsPageProps['ahead'][number]) {
  return {
    href,
    title,
    meta: dotted([when, where]),
    children: (
      <>
        {isOff && <Tag tone="bad">{say('meetings.page.off')}</Tag>}
        {hasFollowUp && <Tag tone="quiet">{say('meetings.hasFollowUp')}</Tag>}
      </>
    ),
  }
}
