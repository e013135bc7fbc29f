import { SharingDeskPage } from '#app/teams/sharing/sharing-desk.tsx'
import type { SharingDesk } from '#app/teams/sharing/sharing-desk.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { say } from '#app/words/say.ts'

interface EventSharingProps {
  page: { readonly title: string; readonly desk: string }
  desk: SharingDesk | null
}

/** Everything to print and to send of an event. */
export function EventSharing({ page, desk }: EventSharingProps) {
  return (
    <>
      <div className="stack measure">
        <p className="kicker">
          <a href={page.desk} dir="auto">
            {page.title}
          </a>
        </p>
        <h2>{say('sharing.event.title')}</h2>
      </div>
      {desk ? <SharingDeskPage {...desk} /> : <NothingToShare href={page.desk} />}
    </>
  )
}

function NothingToShare({ href }: { href: string }) {
  return (
    <EmptyState
      title={say('sharing.event.over')}
      actions={<LinkButton href={href}>{say('sharing.event.toDesk')}</LinkButton>}
    >
      <p>{say('sharing.event.overWords')}</p>
    </EmptyState>
  )
}
