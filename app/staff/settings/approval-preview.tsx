import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CommentReader } from '#db/schema/comments.ts'

export interface ApprovalPreviewProps {
  preview: {
    readonly editsWait: boolean
    readonly messagesWait: boolean
    readonly commentsReadBy: CommentReader
    readonly newsWaits: boolean
    readonly told: readonly string[]
  }
}

/** What will happen under these rules, told from what a captain or a donor does. */
export function ApprovalPreview({
  preview: { editsWait, messagesWait, commentsReadBy, newsWaits, told },
}: ApprovalPreviewProps) {
  return (
    <SummaryList
      rows={[
        {
          term: say('settings.approvalPreview.newPage'),
          value: say('settings.approvalPreview.newPageWords'),
        },
        {
          term: say('settings.approvalPreview.edit'),
          value: editsWait
            ? say('settings.approvalPreview.editWaits')
            : say('settings.approvalPreview.editAtOnce'),
        },
        {
          term: say('settings.approvalPreview.message'),
          value: messagesWait
            ? say('settings.approvalPreview.messageWaits')
            : say('settings.approvalPreview.messageAtOnce'),
        },
        {
          term: say('comments.settings.comments'),
          value:
            commentsReadBy === 'captain'
              ? say('comments.settings.previewCaptain')
              : say('comments.settings.previewStaff'),
        },
        {
          term: say('settings.approvalPreview.news'),
          value: newsWaits
            ? say('settings.approvalPreview.newsWaits')
            : say('settings.approvalPreview.newsAtOnce'),
        },
        {
          term: say('settings.approval.told'),
          value: told.length > 0 ? sayList(told) : say('staff.settings.none'),
        },
      ]}
    />
  )
}
