import '#app/ui/styles/look.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { UpdateDone } from './answer-update-deed.server.ts'
import { UpdateArticle } from './update-article.tsx'
import type { UpdateDesk } from './update-desk.server.ts'
import { UpdateLetters } from './update-letters.tsx'
import { UpdatePhotos } from './update-photos.tsx'
import { UpdateStatusTag } from './update-status.tsx'

/** One piece of news for its captains: how it stands, its letters, what passes it on, how it looks, and its photos. */
export function UpdateDeskPage({ update, done }: { update: UpdateDesk; done: UpdateDone | null }) {
  return (
    <div className="stack-large">
      {done && (
        <Notice
          kind={isDone(done) ? 'success' : 'info'}
          title={say(`news.done.${done}`)}
          announce="politely"
        />
      )}
      <PageHead of={say('news.tab')} href={`/manage/${update.team.slug}/news`}>
        <h2 dir="auto">{update.title}</h2>
        <p>
          <UpdateStatusTag state={update.state} />
          {update.when && (
            <span className="small soft"> {say('news.desk.outSince', { when: update.when })}</span>
          )}
        </p>
      </PageHead>
      <Standing update={update} />
      {update.isOut && <UpdateLetters update={update} />}
      {update.isOut && <PassOn href={`${update.desk}/share`} />}
      <Section title={say('news.desk.look')} id="look">
        <div className="measure">
          <UpdateArticle
            bodyHtml={update.bodyHtml}
            photos={update.photos.map(({ photo }) => photo)}
          />
        </div>
      </Section>
      <UpdatePhotos update={update} />
    </div>
  )
}

function PassOn({ href }: { href: string }) {
  return (
    <Section title={say('news.share.heading')} id="share">
      <p>{say('sharing.news.lede')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('sharing.desk.toShare')}
        </LinkButton>
      </div>
    </Section>
  )
}

function isDone(done: UpdateDone): boolean {
  switch (done) {
    case 'saved':
    case 'sent':
    case 'out':
    case 'down':
    case 'back':
    case 'mailing':
    case 'photo':
    case 'photo-gone':
      return true
    case 'already-waiting':
    case 'nothing-new':
    case 'not-now':
    case 'already-down':
    case 'not-down':
    case 'mailed-before':
    case 'not-out':
      return false
  }
}

/** What is to know of where it stands, and what can be done from there. */
function Standing({ update }: { update: UpdateDesk }) {
  const { desk, state, isTeamOut } = update
  return (
    <div className="stack">
      <StandingWords update={update} />
      <div className="actions">
        {(state === 'draft' || state === 'sent-back') && isTeamOut && (
          <Deed action={`${desk}/submission`} text={say('news.desk.send')} look="primary" />
        )}
        {state !== 'down' && (
          <LinkButton href={`${desk}/words`} look="secondary">
            {say('news.desk.edit')}
          </LinkButton>
        )}
        {update.isOut && (
          <LinkButton href={update.page} look="secondary">
            {say('news.desk.see')}
          </LinkButton>
        )}
        {state === 'down' ? (
          update.downAs === 'captain' && (
            <Deed action={`${desk}/return`} text={say('news.desk.putBack')} look="secondary" />
          )
        ) : (
          <Deed
            action={`${desk}/removal`}
            text={update.isOut ? say('news.desk.takeDown') : say('news.desk.putAway')}
            look="quiet"
          />
        )}
      </div>
    </div>
  )
}

function StandingWords({ update }: { update: UpdateDesk }) {
  const { state, isOut, isTeamOut, reason, downAs } = update
  if (state === 'down')
    return downAs === 'staff' ? (
      <Notice kind="danger" title={say('news.desk.downByStaff')}>
        <p dir="auto">{reason}</p>
      </Notice>
    ) : (
      <Notice title={say('news.desk.downByYou')} />
    )
  if (state === 'waiting')
    return (
      <Notice title={say('news.desk.waiting')}>
        <p>{isOut ? say('news.desk.waitingChange') : say('news.desk.waitingWords')}</p>
      </Notice>
    )
  if (state === 'sent-back')
    return (
      <Notice kind="warning" title={say('news.desk.sentBack')}>
        <p className="trail-words" dir="auto">
          {reason}
        </p>
      </Notice>
    )
  if (state === 'draft')
    return <p>{isTeamOut ? say('news.desk.draft') : say('news.desk.teamNotOut')}</p>
  return null
}

interface DeedProps {
  action: string
  text: string
  look: 'primary' | 'secondary' | 'quiet'
}

function Deed({ action, text, look }: DeedProps) {
  return (
    <form method="post" action={action}>
      <Button look={look} busyText={say('news.desk.working')}>
        {text}
      </Button>
    </form>
  )
}
