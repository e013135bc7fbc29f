import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
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
    <Notice title={say('teams.state.preview')}>
      <p>{wordsOf(state)}</p>
      <div className="actions">
        {isOpen && canSend === 'can' && <SubmitButton slug={slug} text={say('teams.state.send')} />}
        <LinkButton href={`/manage/${slug}/page`} look="secondary">
          {say('teams.state.goOnWriting')}
        </LinkButton>
        <LinkButton href={`/manage/${slug}`} look="quiet">
          {say('teams.state.toDesk')}
        </LinkButton>
      </div>
    </Notice>
  )
}

function wordsOf(state: TextState): string {
  switch (state) {
    case 'writing':
    case 'sent-back':
      return say('teams.state.nobodySees')
    case 'waiting':
      return say('teams.state.weRead')
    case 'published':
      return say('teams.state.everyoneSees')
  }
}
