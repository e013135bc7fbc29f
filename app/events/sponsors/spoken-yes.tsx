import '#app/ui/styles/sponsors.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DateField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { SignPicture } from './own-sign.tsx'
import type { SpokenYesPage, YesField } from './spoken-yes.server.ts'

interface SpokenYesProps extends Answer<YesField> {
  page: SpokenYesPage
}

/** Writes down a yes that a sponsor gave by phone, beside the sign that they said yes to. */
export function SpokenYesView({ page, values, errors }: SpokenYesProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={page.firm} href={page.href}>
        <h2>{say('sponsors.spoken.title')}</h2>
        <p>{say('sponsors.spoken.lede')}</p>
      </PageHead>
      <SignPicture
        src={`${page.href}/sign.png?of=${page.revision}`}
        firm={page.firm}
        text={page.sign}
      />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="revision" value={page.revision} />
        <TextField
          name="by"
          label={say('sponsors.spoken.by')}
          error={errorOf(errors, 'by')}
          defaultValue={values.by ?? page.contact}
          maxLength={80}
        />
        <DateField
          name="on"
          label={say('sponsors.spoken.on')}
          error={errorOf(errors, 'on')}
          defaultValue={values.on ?? page.today}
          max={page.today}
        />
        {page.isTold && <p className="soft small">{say('sponsors.spoken.told')}</p>}
        <div className="actions">
          <Button busyText={say('sponsors.own.saving')}>{say('sponsors.entry.save')}</Button>
        </div>
      </form>
    </div>
  )
}
