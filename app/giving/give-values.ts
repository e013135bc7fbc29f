import { maskCardNumbers } from '#app/money/card-number.ts'

/** What stands in the boxes of the give page: as typed, so that nothing is lost when it comes back (X3). */
export interface GiveValues {
  readonly choice: string
  readonly ownAmount: string
  readonly coverFee: boolean
  readonly monthly: boolean
  readonly shownName: string
  readonly message: string
  /** The mark of whoever asked them; empty for nobody. */
  readonly askedBy: string
  /** How they came to the page; empty when unknown. */
  readonly from: string
  readonly anonymous: boolean
  readonly hideAmount: boolean
  readonly newsletter: boolean
  readonly teamNews: boolean
  readonly dedication: DedicationValues
}

export interface DedicationValues {
  /** `none`, `honor` or `memory`. */
  readonly as: string
  readonly to: string
  readonly cardEmail: string
  readonly cardFrom: string
  readonly cardWords: string
}

export const noValues: GiveValues = {
  choice: '',
  ownAmount: '',
  coverFee: false,
  monthly: false,
  shownName: '',
  message: '',
  askedBy: '',
  from: '',
  anonymous: false,
  hideAmount: false,
  newsletter: false,
  teamNews: false,
  dedication: { as: 'none', to: '', cardEmail: '', cardFrom: '', cardWords: '' },
}

/** The boxes as they were sent: these and no others, each a text of a length that can be sent back. */
export function valuesOf(form: FormData): GiveValues {
  return {
    choice: textOf(form, 'choice', 20),
    ownAmount: textOf(form, 'ownAmount', 40),
    coverFee: form.get('coverFee') === 'yes',
    monthly: form.get('monthly') === 'yes',
    shownName: textOf(form, 'shownName', 1000),
    message: textOf(form, 'message', 10_000),
    askedBy: textOf(form, 'askedBy', 40),
    from: textOf(form, 'from', 20),
    anonymous: form.get('anonymous') === 'yes',
    hideAmount: form.get('hideAmount') === 'yes',
    newsletter: form.get('newsletter') === 'yes',
    teamNews: form.get('teamNews') === 'yes',
    dedication: dedicationValuesOf(form),
  }
}

function dedicationValuesOf(form: FormData): DedicationValues {
  return {
    as: textOf(form, 'dedication', 10) || 'none',
    to: textOf(form, 'dedicatedTo', 1000),
    cardEmail: textOf(form, 'cardEmail', 1000),
    cardFrom: textOf(form, 'cardFrom', 1000),
    cardWords: textOf(form, 'cardWords', 10_000),
  }
}

function textOf(form: FormData, name: string, most: number): string {
  const value = form.get(name)
  return typeof value === 'string' ? maskCardNumbers(value).slice(0, most) : ''
}
