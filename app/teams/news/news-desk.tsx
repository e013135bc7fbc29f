import type { ReactNode } from 'react'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Listing, Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { say } from '#app/words/say.ts'
import type { NewsDesk } from './news-desk.server.ts'
import { UpdateStatusTag } from './update-status.tsx'

/** What a team has told and is about to tell, and where the next begins. */
export function NewsDeskPage({ desk }: { desk: NewsDesk }) {
  const { team, news } = desk
  const write = (
    <LinkButton href={`/manage/${team.slug}/news/entry`}>{say('news.desk.write')}</LinkButton>
  )
  if (news.length === 0)
    return (
      <EmptyState picture={<MailSent />} title={say('news.desk.none')} actions={write}>
        <p>{say('news.desk.noneWords')}</p>
        <Followers desk={desk} />
      </EmptyState>
    )
  return (
    <div className="stack-large">
      <div className="stack">
        <Followers desk={desk} />
        <div className="actions">{write}</div>
      </div>
      <Section title={say('news.desk.told')} id="told">
        <Listing
          items={news.map(({ href, title, when, state, isOut }) => ({
            href,
            title,
            meta: (
              <>
                <UpdateStatusTag state={state} /> {when}
              </>
            ),
            children: isOut && state !== 'out' && (
              <p className="small soft">{say('news.desk.olderIsOut')}</p>
            ),
          }))}
        />
      </Section>
    </div>
  )
}

function Followers({ desk: { followers, team, isTeamOut } }: { desk: NewsDesk }): ReactNode {
  return (
    <p className="measure">
      {say('news.desk.followers', { n: followers })}{' '}
      {isTeamOut && <a href={`/teams/${team.slug}/news/follow`}>{say('news.desk.formHref')}</a>}
    </p>
  )
}
