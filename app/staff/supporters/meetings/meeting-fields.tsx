import { MOST_ABOUT, MOST_PLACE, MOST_TITLE } from '#app/supporters/meetings/meeting.form.ts'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'
import { sayZoneName } from '../../say-time.ts'

interface MeetingFieldsProps {
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  zone: string
  button: string
  /** Whether somebody comes already, who is told of a change. */
  tells: 'tells' | null
}

/** A meeting as staff write it. */
export function MeetingFields({ values, errors, zone, button, tells }: MeetingFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <form method="post" className="form measure" noValidate>
      <TextField {...field('title')} label={say('meetings.form.title')} maxLength={MOST_TITLE} />
      <TextField
        {...field('host')}
        label={say('meetings.page.host')}
        hint={say('meetings.form.hostHint')}
        maxLength={MOST_TITLE}
      />
      <TextField {...field('day')} type="date" label={say('meetings.form.day')} />
      <TextField
        {...field('from')}
        type="time"
        className="input--short"
        label={say('meetings.form.from')}
        hint={say('meetings.form.zone', { zone: sayZoneName(zone) })}
      />
      <TextField
        {...field('to')}
        type="time"
        className="input--short"
        label={say('meetings.form.to')}
      />
      <TextField
        {...field('place')}
        label={say('meetings.form.place')}
        optional="optional"
        hint={say('meetings.form.placeHint')}
        maxLength={MOST_PLACE}
      />
      <TextField
        {...field('onlineUrl')}
        type="url"
        dir="ltr"
        label={say('meetings.form.online')}
        optional="optional"
        hint={say('meetings.form.onlineHint')}
      />
      <TextField
        {...field('seats')}
        inputMode="numeric"
        className="input--short"
        label={say('meetings.form.seats')}
        optional="optional"
        hint={say('meetings.form.seatsHint')}
      />
      <TextArea
        {...field('about')}
        label={say('meetings.form.about')}
        optional="optional"
        hint={say('meetings.form.aboutHint')}
        limit={MOST_ABOUT}
      />
      {tells && <p className="soft">{say('meetings.form.tells')}</p>}
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{button}</Button>
      </div>
    </form>
  )
}
