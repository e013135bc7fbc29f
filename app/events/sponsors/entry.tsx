import '#app/ui/styles/sponsors.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { ContactFields } from './contact-fields.tsx'
import type { EntryPage } from './entry.server.ts'
import { SignFields } from './sign-fields.tsx'
import type { SponsorField } from './sponsor.form.ts'

interface EntryProps extends Answer<SponsorField> {
  page: EntryPage
  asksToKeep: boolean
}

/** Writes down a sponsor who said yes on the phone. */
export function EntryPageView({ page, values, errors, asksToKeep }: EntryProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={page.event.title} href={`${page.event.desk}/sponsors`}>
        <h2>{say('sponsors.desk.add')}</h2>
        <p>{say('sponsors.entry.lede')}</p>
      </PageHead>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="key" value={page.key} />
        <RadioGroup
          name="level"
          label={say('sponsors.form.level')}
          error={errorOf(errors, 'level')}
          defaultValue={values.level}
          choices={page.levels
            .filter(({ left }) => left !== 0)
            .map(({ id, name, price, left }) => ({
              value: id,
              label: `${name} · ${price}`,
              hint: left === null ? undefined : say('sponsors.level.left', { n: left }),
            }))}
        />
        <SignFields
          values={values}
          errors={errors}
          asksToKeep={asksToKeep}
          ofAnother="of-another"
        />
        <ContactFields
          values={values}
          errors={errors}
          name={say('sponsors.entry.name')}
          nameHint={say('sponsors.entry.nameHint')}
          email={say('sponsors.entry.email')}
          emailHint={say('sponsors.entry.emailHint')}
        />
        <div className="actions">
          <Button busyText={say('sponsors.own.saving')}>{say('sponsors.entry.save')}</Button>
        </div>
      </form>
    </div>
  )
}
