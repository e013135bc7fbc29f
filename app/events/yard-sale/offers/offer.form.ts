import { z } from 'zod'
import { lines } from '#app/contributions/entry/read-field.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'
import { categories, conditions, sizes, ways } from './intake.ts'
import { mayBeRecalled } from './recall.ts'

export const MOST_WORDS = 500
export const MOST_ADDRESS = 300

/** In their order on the page. */
export const offerFields = [
  'description',
  'category',
  'condition',
  'size',
  'boxes',
  'checked',
  'way',
  'address',
  'name',
  'email',
  'phone',
  'letter',
  'agreed',
] as const
export type OfferField = (typeof offerFields)[number]

export type OfferWords = z.output<typeof OfferForm>

/** What somebody offers, and who they are; what else is posted is ignored (S6). */
export const OfferForm = z
  .object({
    description: lines(MOST_WORDS).refine((words) => words !== '', {
      error: () => say('offers.errors.description'),
    }),
    category: z.enum(categories, { error: () => say('offers.errors.category') }),
    condition: z.enum(conditions, { error: () => say('offers.errors.condition') }),
    size: z.enum(sizes, { error: () => say('offers.errors.size') }),
    boxes: z
      .string()
      .trim()
      .default('')
      .refine((typed) => typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) <= 200), {
        error: () => say('offers.errors.boxes'),
      })
      .transform(Number),
    way: z.enum(ways, { error: () => say('offers.errors.way') }),
    address: lines(MOST_ADDRESS),
    name: VisitorName,
    email: TypedEmail,
    phone: shortLine(40),
    letter: z.string().optional(),
    agreed: z.string({ error: () => say('offers.errors.agreed') }),
  })
  .transform(({ letter, phone, address, ...words }) => ({
    ...words,
    // Any address is taken as it is written: a post-office box and an assigned one are addresses too (S34).
    address: words.way === 'pick_up' ? address : null,
    phone: phone || null,
    letter: letter === 'yes',
  }))

/** What is needed because of something else that was typed; said at once with the rest. */
export function findMissing(form: FormData): Readonly<Partial<Record<OfferField, string>>> {
  const address = form.get('address')
  const isFetched = form.get('way') === 'pick_up'
  const hasAddress = typeof address === 'string' && address.trim() !== ''
  return {
    ...(asksForCheck(form) && form.get('checked') !== 'yes'
      ? { checked: say('offers.errors.checked') }
      : {}),
    ...(isFetched && !hasAddress ? { address: say('offers.errors.address') } : {}),
  }
}

/** Whether what was typed so far tells of something that may have been recalled. */
export function asksForCheck(form: FormData): boolean {
  const [words, typed] = [form.get('description'), form.get('category')]
  const category = categories.find((one) => one === typed) ?? 'other'
  return typeof words === 'string' && mayBeRecalled(words, category)
}
