import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { PageEditor } from './page-editor.server.ts'

/** The text that was saved while another was being written: shown beside it, so that neither is lost. */
export function NewerText({ newer }: { newer: PageEditor }) {
  return (
    <Notice
      kind="warning"
      title={newer.savedByMe ? say('teams.newer.byMe') : say('teams.newer.byOther')}
    >
      <p>{say('teams.newer.words')}</p>
      <Details summary={say('teams.newer.saved')}>
        <SummaryList
          rows={[
            { term: say('teams.form.name'), value: newer.name },
            { term: say('teams.newer.plan'), value: newer.plan },
            { term: say('teams.form.town'), value: newer.town || say('teams.newer.none') },
            { term: say('teams.form.goal'), value: newer.goalText },
            { term: say('teams.form.lastDay'), value: newer.endsOn || say('teams.newer.none') },
          ]}
        />
        <TextArea
          name="savedStory"
          label={say('teams.newer.story')}
          defaultValue={newer.story}
          readOnly
          rows={8}
        />
      </Details>
    </Notice>
  )
}
