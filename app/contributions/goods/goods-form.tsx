import '#app/ui/styles/logged-money.css'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { LoggedForm } from '../entry/logged-form.tsx'
import type { GoodsAnswer, GoodsField } from './goods.form.ts'
import type { GoodsPage } from './goods-page.server.ts'

interface GoodsFormProps {
  page: GoodsPage
  answer: GoodsAnswer
  doing: 'log' | 'correct'
  cancelHref: string
  /** Somebody else corrected it meanwhile. */
  isOutrun?: boolean
}

/** Who gave what, when and where; nobody is asked what it is worth. */
export function GoodsForm({ page, answer, doing, cancelHref, isOutrun }: GoodsFormProps) {
  const { values, errors } = answer
  const isNew = doing === 'log'
  const field = (name: GoodsField) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {isOutrun && (
        <Notice kind="warning" title={say('contributions.form.newerTitle')} announce="politely">
          <p>{say('contributions.form.newerCount')}</p>
        </Notice>
      )}
      <div className="stack">
        <h2>{isNew ? say('goods.captain.title') : say('contributions.form.correctTitle')}</h2>
        <p>{say('goods.captain.lede', { organization: page.organization })}</p>
      </div>
      <LoggedForm values={values} doing={doing} cancelHref={cancelHref}>
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
          label={say('contributions.form.giverEmail')}
          optional="optional"
          hint={say('goods.captain.emailHint')}
        />
        <TextArea
          {...field('giverAddress')}
          label={say('contributions.form.giverAddress')}
          optional="optional"
          hint={say('contributions.form.giverAddressHint')}
          rows={2}
        />
        <DateField {...field('givenOn')} label={say('goods.givenOn')} max={page.today} />
        <TextField
          {...field('place')}
          label={say('receipts.place')}
          hint={say('goods.captain.placeHint')}
        />
      </LoggedForm>
    </div>
  )
}
