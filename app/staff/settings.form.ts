import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'

/** What the organization is called and where it can be found: it stands on every receipt from then on. */
export const OrganizationForm = z.object({
  name: line('Write the name people know', 80),
  legalName: line('Write the legal name, as the IRS has it', 120),
  ein: z
    .string()
    .trim()
    .regex(/^\d{2}-?\d{7}$/, { error: 'Write the EIN with nine digits, like 39-1234567' })
    .transform((ein) => `${ein.slice(0, 2)}-${ein.slice(-7)}`)
    .optional(),
  address: line('Write the postal address', 300),
  website: webAddress('Write the whole address of the website, beginning with https://').optional(),
  contactEmail: z
    .string({ error: 'Write the e-mail where people reach you' })
    .trim()
    .pipe(z.email({ error: 'That does not look like an e-mail, such as hello@example.org' })),
  hotlineName: z.string().trim().max(80, { error: 'Keep the name to 80 characters' }).optional(),
  hotlineNumber: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{3,24}$/, { error: 'Write the number with digits, like 1-888-373-7888' })
    .optional(),
  quickExitUrl: webAddress(
    'Write the whole address that “Leave this site” opens, beginning with https://',
  ),
  receiptWords: z
    .string()
    .trim()
    .max(1000, { error: 'Keep the words to 1,000 characters' })
    .optional(),
})

const LEAST = 50
const MOST = 99_999_999

/** How much people may give, what is suggested, and what the fee is thought to be. */
export const GivingForm = z
  .object({
    minimum: money('Enter the smallest gift, like 5'),
    maximum: money('Enter the largest gift, like 25,000'),
    suggested: z.string({ error: 'Enter up to six amounts, like 25, 50, 100' }).trim().min(1),
    feePercent: z
      .string({ error: 'Enter the fee in per cent, like 2.2' })
      .trim()
      .regex(/^\d{1,2}(?:\.\d{1,2})?$/, { error: 'Enter the fee in per cent, like 2.2' }),
    feeFixed: money('Enter the fixed part of the fee, like 0.30'),
    feeCoverOffered: z.literal('yes').optional(),
  })
  .transform(({ suggested, feePercent, feeCoverOffered, ...amounts }, context) => {
    const say = (path: keyof typeof amounts | 'suggested' | 'feePercent', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const basisPoints = readBasisPoints(feePercent)
    if (basisPoints > 1000) say('feePercent', 'The fee cannot be more than 10 per cent')
    if (amounts.feeFixed > 500) say('feeFixed', 'The fixed part cannot be more than $5')
    if (amounts.minimum < LEAST)
      say('minimum', `The smallest gift cannot be less than ${formatMoney(cents(LEAST))}`)
    if (amounts.maximum > MOST)
      say('maximum', `The largest gift cannot be more than ${formatMoney(cents(MOST))}`)
    if (amounts.minimum > amounts.maximum)
      say('maximum', 'The largest gift must be at least the smallest')
    const list = readList(suggested)
    if (typeof list === 'string') say('suggested', list)
    else if (list.some((amount) => amount < amounts.minimum || amount > amounts.maximum))
      say('suggested', 'Each suggested amount must lie between the smallest and the largest gift')
    return {
      minimum: amounts.minimum,
      maximum: amounts.maximum,
      suggested: typeof list === 'string' ? [] : list,
      feeRate: { basisPoints, fixed: amounts.feeFixed },
      feeCoverOffered: feeCoverOffered === 'yes',
    }
  })

export const PauseForm = z.object({
  reason: z
    .string({ error: 'Write why giving is paused, for the record' })
    .trim()
    .min(1, { error: 'Write why giving is paused, for the record' })
    .max(300, { error: 'Keep it to 300 characters' }),
})

export type OrganizationWish = z.output<typeof OrganizationForm>
export type GivingWish = z.output<typeof GivingForm>

function line(missing: string, most: number) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: `Keep it to ${most} characters` })
}

function webAddress(wrong: string) {
  return z
    .string({ error: wrong })
    .trim()
    .max(300, { error: wrong })
    .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', { error: wrong })
}

function money(wrong: string) {
  return z.string({ error: wrong }).transform((typed, context): Cents => {
    const read = parseMoney(typed)
    if (read.kind === 'money') return read.amount
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })
}

/** `2.25` per cent is 225; read by its digits, never by arithmetic on a fraction. */
function readBasisPoints(percent: string): number {
  const [whole = '0', part = ''] = percent.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** Amounts between commas, in order, each once. A thousand is written without its comma here. */
function readList(typed: string): Cents[] | string {
  const parts = typed.split(/[,;\s]+/).filter(Boolean)
  const amounts: Cents[] = []
  for (const part of parts) {
    const read = parseMoney(part)
    if (read.kind !== 'money')
      return 'Enter amounts with commas between them, like 25, 50, 100, 1000'
    amounts.push(read.amount)
  }
  if (amounts.length === 0 || amounts.length > 6) return 'Enter one to six amounts'
  return [...new Set(amounts)].toSorted((a, b) => a - b)
}
