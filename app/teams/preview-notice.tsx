import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { TextState } from './page-editor.server.ts'
import { SubmitButton } from './page-state.tsx'

interface PreviewNoticeProps {
  slug: string
  state: TextState
  /** Whether the text may be sent to staff just now. */
  canSend: 'can' | 'cannot'
}

/** Above a preview: that it is one, and the ways on. */
export function PreviewNotice({ slug, state, canSend }: PreviewNoticeProps) {
  const isOpen = state === 'writing' || state === 'sent-back'
  return (
    <Notice title="This is how your page will look">
      <p>{wordsOf(state)}</p>
      <div className="actions">
        {isOpen && canSend === 'can' && <SubmitButton slug={slug} text="Send it to us" />}
        <LinkButton href={`/manage/${slug}/page`} look="secondary">
          Go on writing
        </LinkButton>
        <LinkButton href={`/manage/${slug}`} look="quiet">
          Back to the desk
        </LinkButton>
      </div>
    </Notice>
  )
}

function wordsOf(state: TextState): string {
  switch (state) {
    case 'writing':
    case 'sent-back':
      return 'Nobody else sees it yet.'
    case 'waiting':
      return 'We are reading it. Nobody else sees it yet.'
    case 'published':
      return 'This is what everyone sees, without the gifts.'
  }
}
