import { SharingParts } from '#app/teams/sharing/sharing-desk.tsx'
import type { SharingDesk } from '#app/teams/sharing/sharing-desk.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { PartHead } from '../desk/part-head.tsx'

interface EventSharingProps {
  page: { readonly title: string; readonly desk: string }
  desk: SharingDesk | null
}

/** Everything to print and to send of an event. */
export function EventSharing({ page, desk }: EventSharingProps) {
  return (
    <>
      <PartHead
        event={page}
        title={say('sharing.event.title')}
        lede={say(desk ? 'sharing.event.lede' : 'sharing.event.notNow')}
      />
      {desk ? (
        <SharingParts {...desk} />
      ) : (
        <div className="actions">
          <LinkButton href={page.desk}>{say('sharing.event.toDesk')}</LinkButton>
        </div>
      )}
    </>
  )
}
