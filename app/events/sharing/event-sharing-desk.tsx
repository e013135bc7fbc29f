import { SharingParts } from '#app/teams/sharing/sharing-desk.tsx'
import type { SharingDesk } from '#app/teams/sharing/sharing-desk.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { say } from '#app/words/say.ts'
import { PapersHead } from '../papers/papers-head.tsx'

interface EventSharingProps {
  page: { readonly title: string; readonly desk: string }
  desk: SharingDesk | null
}

/** Everything to print and to send of an event. */
export function EventSharing({ page, desk }: EventSharingProps) {
  return (
    <>
      <PapersHead page={page} title={say('sharing.event.title')} lede={say('sharing.event.lede')} />
      {desk ? <SharingParts {...desk} /> : <NothingToShare href={page.desk} />}
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
