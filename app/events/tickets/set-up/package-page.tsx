import '#app/ui/styles/packages.css'
import { useState } from 'react'
import type { ChangeEvent } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { PackagePage } from './package-page.server.ts'
import { packageKinds } from './package.form.ts'
import type { PackageField } from './package.form.ts'
import { PackageSale } from './package-sale-fields.tsx'
import { WorthTyped } from './worth-words.tsx'

interface PackageProps {
  page: PackagePage
  again: Answer<PackageField> | undefined
}

/** One thing that is sold: what it is, what it costs, what that is worth, and when it is sold to whom. */
export function PackagePageView({ page, again }: PackageProps) {
  const errors = again?.errors ?? []
  const values = again?.values ?? page.values
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={page.eventTitle}>
        <h2 dir="auto">{page.name ?? say('packages.form.newTitle')}</h2>
        <p>
          <a href={page.back}>{say('packages.form.back')}</a>
        </p>
      </PageHead>
      {page.sold > 0 && <Notice title={say('packages.form.sold', { n: page.sold })} />}
      <form method="post" action={page.href} className="form" noValidate>
        <What page={page} values={values} errors={errors} />
        <PackageSale values={values} errors={errors} timeZone={page.timeZone} />
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('events.step.save')}</Button>
          <LinkButton href={page.back} look="quiet">
            {say('events.step.cancel')}
          </LinkButton>
        </div>
      </form>
      {page.name !== null && page.sold === 0 && (
        <ConfirmPanel
          open={say('packages.remove.open')}
          action={`${page.href}/removal`}
          confirm={say('packages.remove.confirm')}
        >
          <p>{say('packages.remove.words')}</p>
        </ConfirmPanel>
      )}
    </div>
  )
}

export type PackageFieldsProps = Pick<Answer<PackageField>, 'values' | 'errors'>

function What({ page, values, errors }: PackageFieldsProps & Pick<PackageProps, 'page'>) {
  const [typed, setTyped] = useState({
    price: values.price ?? '',
    fairValue: values.fairValue ?? '',
  })
  // Without a script it is said when the screen comes again.
  const follow = ({ target }: ChangeEvent<HTMLDivElement>) => {
    if (target instanceof HTMLInputElement && target.name in typed)
      setTyped({ ...typed, [target.name]: target.value })
  }
  const wire = (name: PackageField) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <div className="package-fields" onChange={follow}>
      {page.name === null && (
        <RadioGroup
          {...wire('kind')}
          label={say('packages.form.kind')}
          choices={packageKinds.map((value) => ({
            value,
            label: say(`packages.kind.${value}`),
            hint: say(`packages.kindHint.${value}`),
          }))}
        />
      )}
      <TextField
        {...wire('name')}
        label={say('packages.form.name')}
        hint={say('packages.form.nameHint')}
        maxLength={60}
      />
      <TextField
        {...wire('included')}
        label={say('packages.form.included')}
        optional="optional"
        hint={say('packages.form.includedHint')}
        maxLength={300}
      />
      <MoneyField
        {...wire('price')}
        label={say('packages.form.price')}
        hint={say('packages.form.priceHint')}
        maxLength={12}
      />
      <MoneyField
        {...wire('fairValue')}
        label={say('packages.form.fairValue')}
        hint={say('packages.form.fairValueHint')}
        maxLength={12}
      />
      <WorthTyped {...typed} />
      <div className="package-pair">
        <TextField
          {...wire('people')}
          label={say('packages.form.people')}
          hint={say('packages.form.peopleHint')}
          inputMode="numeric"
          className="input--short"
          maxLength={2}
        />
        <TextField
          {...wire('places')}
          label={say('packages.form.places')}
          hint={say('packages.form.placesHint')}
          inputMode="numeric"
          className="input--short"
          maxLength={2}
        />
      </div>
    </div>
  )
}
