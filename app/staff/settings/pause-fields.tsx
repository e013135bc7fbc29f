import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** Stops every new gift. */
export function PauseFields({
  values,
  errors = [],
}: Pick<SettingsFieldsProps, 'values' | 'errors'>) {
  return (
    <form method="post" action="/staff/settings/giving-pause" className="form" noValidate>
      <p>{say('staff.pauseForm.words')}</p>
      <TextArea
        name="reason"
        label={say('staff.pauseForm.why')}
        hint={say('staff.pauseForm.whyHint')}
        rows={3}
        limit={300}
        defaultValue={values['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger" busyText={say('staff.pauseForm.pausing')}>
          {say('staff.pauseForm.button')}
        </Button>
        <LinkButton href="/staff/settings" look="quiet">
          {say('staff.form.toSettings')}
        </LinkButton>
      </div>
    </form>
  )
}
