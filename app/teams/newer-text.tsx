import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import type { PageEditor } from './page-editor.server.ts'

/** The text that was saved while another was being written: shown beside it, so that neither is lost. */
export function NewerText({ newer }: { newer: PageEditor }) {
  const who = newer.savedByMe
    ? 'You saved this page in another place'
    : 'Another captain saved this page'
  return (
    <Notice kind="warning" title={`${who} while you were writing`}>
      <p>
        Both texts are here: what you just wrote is in the form, what was saved is below. Take over
        what you need, then press Save. Saving replaces what was saved.
      </p>
      <Details summary="What was saved">
        <SummaryList
          rows={[
            { term: 'Team name', value: newer.name },
            { term: 'What you will do', value: newer.plan },
            { term: 'Town', value: newer.town || 'None' },
            { term: 'Goal', value: newer.goalText },
            { term: 'Last day for gifts', value: newer.endsOn || 'None' },
          ]}
        />
        <TextArea
          name="savedStory"
          label="The story that was saved"
          defaultValue={newer.story}
          readOnly
          rows={8}
        />
      </Details>
    </Notice>
  )
}
