import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { SharingParts } from '../../sharing/sharing-desk.tsx'
import type { SharingDesk } from '../../sharing/sharing-desk.server.ts'

interface UpdateSharingProps {
  page: { readonly title: string; readonly desk: string }
  sharing: SharingDesk | null
}

/** Everything to print and to send of a piece of news. */
export function UpdateSharing({ page, sharing }: UpdateSharingProps) {
  return (
    <div className="stack-large">
      <PageHead of={page.title} href={page.desk}>
        <h2>{say('sharing.news.title')}</h2>
        {sharing && <p>{say('sharing.news.lede')}</p>}
      </PageHead>
      {sharing ? <SharingParts {...sharing} /> : <NothingToShare href={page.desk} />}
    </div>
  )
}

function NothingToShare({ href }: { href: string }) {
  return (
    <EmptyState
      title={say('sharing.news.notOut')}
      actions={<LinkButton href={href}>{say('sharing.news.toDesk')}</LinkButton>}
    >
      <p>{say('sharing.news.notOutWords')}</p>
    </EmptyState>
  )
}
