import type { TeamStatus } from '#db/schema/teams.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
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
}

/** How the page stands, and the one thing to do about it; what staff sent back stands first. */
export function PageState(page: PageStateProps) {
  return (
    <>
      {page.state === 'sent-back' && <SentBack {...page} />}
      {page.status === 'hidden' && <Hidden {...page} />}
      {page.status === 'closed' && <Closed {...page} />}
      {page.state === 'waiting' && <Waiting {...page} />}
      {page.state === 'writing' && <Writing {...page} />}
    </>
  )
}

function SentBack({ slug, reason }: PageStateProps) {
  return (
    <Notice kind="warning" title="One more round, please">
      <p>We read your page and ask you to change something first:</p>
      <blockquote dir="auto" className="stack">
        {(reason ?? '').split('\n').map((line, index) => (
          <p key={`${index} ${line}`}>{line}</p>
        ))}
      </blockquote>
      <p>Everything you wrote is saved. Change what is needed, then send it to us again.</p>
      <div className="actions">
        <LinkButton href={`/manage/${slug}/page`}>Change the page</LinkButton>
        <SubmitButton slug={slug} look="secondary" text="Send it again" />
      </div>
    </Notice>
  )
}

function Hidden({ slug, hiddenAs, hiddenReason }: PageStateProps) {
  if (hiddenAs === 'captain')
    return (
      <Notice kind="warning" title="Your page is hidden">
        <p>Nobody else can see it and nobody can give. Gifts made so far are safe and count.</p>
        <form method="post" action={`/manage/${slug}/showing`}>
          <Button look="secondary" busyText="Showing…">
            Show the page again
          </Button>
        </form>
      </Notice>
    )
  return (
    <Notice kind="danger" title="We have hidden your page for now">
      {hiddenReason && (
        <blockquote dir="auto">
          <p>{hiddenReason}</p>
        </blockquote>
      )}
      <p>Gifts made so far are safe and count. Nothing you wrote is lost. Please write to us.</p>
    </Notice>
  )
}

function Closed({ slug }: PageStateProps) {
  return (
    <Notice title="Your page is closed">
      <p>Everyone can see it, and it takes no more gifts.</p>
      <form method="post" action={`/manage/${slug}/reopening`}>
        <Button look="secondary" busyText="Opening…">
          Open it for gifts again
        </Button>
      </form>
    </Notice>
  )
}

function Waiting({ slug, everPublished }: PageStateProps) {
  return (
    <Notice title={everPublished ? 'We are reading your changes' : 'We are reading your page'}>
      <p>
        {everPublished
          ? 'Until we have, everyone sees the page as it was.'
          : 'A person on our staff reads every page before everyone sees it.'}{' '}
        We write to you as soon as we have.
      </p>
      <form method="post" action={`/manage/${slug}/withdrawal`}>
        <Button look="secondary" busyText="Taking it back…">
          Take it back to change it
        </Button>
      </form>
    </Notice>
  )
}

function Writing({ slug, everPublished }: PageStateProps) {
  if (!everPublished)
    return (
      <Notice title="Your page is a draft">
        <p>Only you can see it. Send it to us when you are ready, and we read it.</p>
      </Notice>
    )
  return (
    <Notice title="You have changes that nobody sees yet">
      <p>Everyone sees the page as it was until we have read your changes.</p>
      <SubmitButton slug={slug} text="Send the changes to us" />
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
      <Button look={look} busyText="Sending…">
        {text}
      </Button>
    </form>
  )
}
