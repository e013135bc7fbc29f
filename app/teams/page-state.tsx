import type { TeamStatus } from '#db/schema/teams.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { WentOn } from './memory/went-on.server.ts'
import type { TextState } from './page-editor.server.ts'

export interface PageStateProps {
  slug: string
  status: TeamStatus
  /** What has become of the newest text. */
  state: TextState
  reason: string | null
  everPublished: boolean
  /** Who took the page out of sight. */
  hiddenAs: 'captain' | 'staff' | null
  hiddenReason: string
  /** The team that goes on from a closed one. */
  wentOn: WentOn | null
}

/** How a page stands that is not simply being written or live; what staff sent back stands first. */
export function PageState(page: PageStateProps) {
  return (
    <>
      {page.state === 'sent-back' && <SentBack {...page} />}
      {page.status === 'hidden' && <Hidden {...page} />}
      {page.status === 'closed' && <Closed {...page} />}
      {page.state === 'waiting' && <Waiting {...page} />}
      {page.state === 'writing' && page.everPublished && <Unsent {...page} />}
    </>
  )
}

function SentBack({ slug, reason }: PageStateProps) {
  return (
    <Notice kind="warning" title={say('teams.state.sentBack')}>
      <p>{say('teams.state.sentBackWords')}</p>
      <blockquote dir="auto" className="stack">
        {(reason ?? '').split('\n').map((line, index) => (
          <p key={`${index} ${line}`}>{line}</p>
        ))}
      </blockquote>
      <p>{say('teams.state.sentBackNext')}</p>
      <div className="actions">
        <LinkButton href={`/manage/${slug}/page`}>{say('teams.state.change')}</LinkButton>
        <SubmitButton slug={slug} look="secondary" text={say('teams.state.sendAgain')} />
      </div>
    </Notice>
  )
}

function Hidden({ slug, hiddenAs, hiddenReason }: PageStateProps) {
  if (hiddenAs === 'captain')
    return (
      <Notice kind="warning" title={say('teams.state.hidden')}>
        <p>{say('teams.state.hiddenWords')}</p>
        <form method="post" action={`/manage/${slug}/showing`}>
          <Button look="secondary" busyText={say('teams.state.showing')}>
            {say('teams.state.show')}
          </Button>
        </form>
      </Notice>
    )
  return (
    <Notice kind="danger" title={say('teams.state.hiddenByUs')}>
      {hiddenReason && (
        <blockquote dir="auto">
          <p>{hiddenReason}</p>
        </blockquote>
      )}
      <p>{say('teams.state.hiddenByUsWords')}</p>
    </Notice>
  )
}

function Closed({ slug, wentOn }: PageStateProps) {
  return (
    <Notice title={say('teams.state.closed')}>
      <p>{say('teams.state.closedWords')}</p>
      <form method="post" action={`/manage/${slug}/reopening`}>
        <Button look="secondary" busyText={say('teams.state.opening')}>
          {say('teams.state.reopen')}
        </Button>
      </form>
      {wentOn ? (
        <p>
          {say.rich('memory.again.wentOn', {
            team: wentOn.name,
            link: (words) => (
              <a href={wentOn.href} dir="auto">
                {words}
              </a>
            ),
          })}
        </p>
      ) : (
        <>
          <p>{say('memory.again.words')}</p>
          <form method="post" action={`/manage/${slug}/again`}>
            <Button busyText={say('memory.again.starting')}>{say('memory.again.button')}</Button>
          </form>
        </>
      )}
    </Notice>
  )
}

function Waiting({ slug, everPublished }: PageStateProps) {
  return (
    <Notice title={everPublished ? say('teams.state.readingChanges') : say('teams.state.reading')}>
      <p>
        {everPublished ? say('teams.state.readingChangesWords') : say('teams.state.readingWords')}
      </p>
      <form method="post" action={`/manage/${slug}/withdrawal`}>
        <Button look="secondary" busyText={say('teams.form.takingBack')}>
          {say('teams.state.takeBack')}
        </Button>
      </form>
    </Notice>
  )
}

function Unsent({ slug }: PageStateProps) {
  return (
    <Notice title={say('teams.state.changes')}>
      <p>{say('teams.state.changesWords')}</p>
      <SubmitButton slug={slug} text={say('teams.state.sendChanges')} />
    </Notice>
  )
}

/** Sends the newest text to staff. */
export function SubmitButton({
  slug,
  text,
  look,
}: {
  slug: string
  text: string
  look?: 'secondary' | undefined
}) {
  return (
    <form method="post" action={`/manage/${slug}/submission`}>
      <Button look={look} busyText={say('teams.form.sending')}>
        {text}
      </Button>
    </form>
  )
}
