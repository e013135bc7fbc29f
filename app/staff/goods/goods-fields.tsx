import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { TeamField } from '../team-field.tsx'

interface GoodsFieldsProps {
  formKey: string
  today: string
  /** Names of teams to offer. */
  teams: readonly string[]
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** What was given, by whom, and where; not what it is worth (C10). */
export function GoodsFields({ formKey, today, teams, typed, errors = [] }: GoodsFieldsProps) {
  const values: Readonly<Record<string, string>> = typed ?? { givenOn: today }
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
  return (
    <form method="post" action="/staff/goods/entry" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? formKey} />
      <TextArea
        {...field('description')}
        label={say('goods.description')}
        hint={say('goods.descriptionHint')}
        rows={3}
      />
      <TextField {...field('giverName')} label={say('goods.giverName')} />
      <TextField
        {...field('giverEmail')}
        type="email"
        label={say('treasury.promise.giverEmail')}
        hint={say('treasury.promise.giverEmailHint')}
        optional="optional"
      />
      <TextArea
        {...field('giverAddress')}
        label={say('goods.giverAddress')}
        optional="optional"
        rows={2}
      />
      <TextField {...field('givenOn')} type="date" max={today} label={say('goods.givenOn')} />
      <TextField {...field('place')} label={say('receipts.place')} hint={say('goods.placeHint')} />
      <TeamField {...field('team')} hint={say('treasury.promise.teamHint')} offered={teams} />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('goods.press')}</Button>
        <LinkButton href="/staff/goods" look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}
