import type { Answer } from '#app/teams/answer.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { BuyerFields } from '../../desk/buyer-fields.tsx'
import { PayButtons } from './pay-buttons.tsx'
import type { PlaceForm } from './place-form.server.ts'
import { TableFrame } from './table-frame.tsx'
import { UnitsFields } from './units-fields.tsx'

interface PlaceFormProps extends Answer<string> {
  form: PlaceForm
  brandColor: string | null | undefined
}

/** Sells a place to whoever walks up: their name, which place, and one press for how it is paid. */
export function PlaceFormPage({ form, brandColor, values, errors }: PlaceFormProps) {
  const isFull = form.places.every(({ choices }) => choices.length === 0)
  return (
    <TableFrame
      brandColor={brandColor}
      title={say('checkIn.place.title')}
      of={form.title}
      back={{ href: `/check-in/${form.key}`, text: say('checkIn.title') }}
    >
      {/* Without a form there is no field to lead to; why nothing is sold is said below. */}
      {!isFull && <ErrorSummary errors={errors} />}
      {form.places.length === 0 && (
        <Notice title={say('checkIn.place.none')}>
          <p>{say('checkIn.place.noneWords')}</p>
        </Notice>
      )}
      {form.places.length > 0 && isFull && (
        <Notice title={say('checkIn.place.full')}>
          <p>{say('checkIn.place.fullWords')}</p>
        </Notice>
      )}
      {!isFull && (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={values['key'] ?? form.formKey} />
          <input type="hidden" name="version" value={form.version} />
          <input type="hidden" name="line" value={form.line} />
          <UnitsFields of={form.places} values={values} errors={errors} />
          <BuyerFields
            name={{ label: say('checkIn.place.name'), hint: say('checkIn.place.nameHint') }}
            email={{ label: say('checkIn.place.email'), hint: say('checkIn.place.emailHint') }}
            values={{ name: form.name, ...values }}
            errors={errors}
          />
          <PayButtons />
        </form>
      )}
    </TableFrame>
  )
}
