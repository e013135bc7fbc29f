import { ConfirmPanel } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'

/** As quick to undo as to do: wherever the pause is spoken of, it can be ended. */
export function ResumeGiving() {
  return (
    <ConfirmPanel
      open={say('staff.settings.resume')}
      action="/staff/settings/giving-pause/end"
      confirm={say('staff.settings.resumeYes')}
      busyText={say('staff.settings.resuming')}
      look="primary"
    >
      <p>{say('staff.settings.resumeWords')}</p>
    </ConfirmPanel>
  )
}
