import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { NewerSettings, SettingsAgain } from './answer-settings.server.ts'
import type { Section } from './settings-section.ts'

export interface SettingsFieldsProps {
  values: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
  /** The mark of the settings as they were when this form was opened. */
  seen: string
  newer: NewerSettings | null
}

/** The fields as they are saved, or as they were typed and come back. */
export function fieldsOf(
  saved: Pick<SettingsFieldsProps, 'values' | 'errors' | 'seen'>,
  again: Pick<SettingsAgain, 'typed' | 'errors' | 'newer'> | undefined,
): SettingsFieldsProps {
  if (!again) return { ...saved, newer: null }
  const { typed, errors, newer } = again
  return { values: typed, errors, seen: typed['seen'] ?? saved.seen, newer }
}

interface SettingsFormProps {
  section: Section
  seen: string
  newer: NewerSettings | null
  preview?: 'offered' | undefined
  /** `multipart/form-data` when a file may be among the fields. */
  encType?: 'multipart/form-data' | undefined
  children: ReactNode
}

/** One page of the settings: what somebody else saved meanwhile, the fields, and what can be done with them. */
export function SettingsForm({
  section,
  seen,
  newer,
  preview,
  encType,
  children,
}: SettingsFormProps) {
  return (
    <form
      method="post"
      action={`/staff/settings/${section}`}
      encType={encType}
      className="form"
      noValidate
    >
      {newer && <Newer newer={newer} section={section} />}
      <input type="hidden" name="seen" value={newer?.seen ?? seen} />
      {children}
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('staff.form.save')}</Button>
        {preview && (
          <Button
            look="secondary"
            name="next"
            value="preview"
            formAction={`/staff/settings/${section}#preview`}
          >
            {say('settings.preview.button')}
          </Button>
        )}
        <LinkButton href="/staff/settings" look="quiet">
          {say('staff.form.toSettings')}
        </LinkButton>
      </div>
    </form>
  )
}

/** Nothing was written: whoever reads this sees both, and decides. */
function Newer({ newer, section }: { newer: NewerSettings; section: Section }) {
  return (
    <Notice
      kind="warning"
      title={say('settings.newer.title', { who: newer.who, when: newer.when })}
      announce="politely"
    >
      <p>{say('settings.newer.words')}</p>
      <SummaryList rows={newer.differences.map(([term, value]) => ({ term, value }))} />
      <p>
        <a href={`/staff/settings/${section}`}>{say('settings.newer.theirs')}</a>
      </p>
    </Notice>
  )
}
