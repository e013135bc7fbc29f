import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** Stops every new gift, once it was asked again. */
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
        <Button>{say('settings.pause.goOn')}</Button>
        <ToSettings />
      </div>
    </form>
  )
}

/** Once more what will happen, beside what visitors will read. */
export function PauseConfirm({ reason }: { reason: string }) {
  return (
    <form method="post" action="/staff/settings/giving-pause" className="form">
      <Notice kind="warning" title={say('settings.pause.sure')}>
        <p>{say('settings.pause.sureWords')}</p>
      </Notice>
      <SummaryList rows={[{ term: say('staff.pauseForm.why'), value: reason }]} />
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="sure" value="yes" />
      <div className="actions">
        <Button look="danger" busyText={say('staff.pauseForm.pausing')}>
          {say('staff.pauseForm.button')}
        </Button>
        <ToSettings />
      </div>
    </form>
  )
}

function ToSettings() {
  return (
    <LinkButton href="/staff/settings" look="quiet">
      {say('staff.form.toSettings')}
    </LinkButton>
  )
}
