import { z } from 'zod'
import { EmailOrNone, TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { neededShortLine, shortLine, shortWords } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'
import { findAdvertising } from './advertising.ts'

export const MOST_SIGN = 120
export const MOST_ADDRESS = 300
const MOST_LINK = 200

/** In their order on the page. */
export const sponsorFields = [
  'level',
  'firm',
  'sign',
  'kept',
  'link',
  'wall',
  'name',
  'email',
  'phone',
  'address',
  'way',
] as const
export type SponsorField = (typeof sponsorFields)[number]

/** What is printed and shown, for whoever writes it. */
export const signFields = ['firm', 'sign', 'kept', 'link', 'wall'] as const
export type SignField = (typeof signFields)[number]

const sign = {
  firm: neededShortLine(80, () => say('sponsors.errors.firm')),
  sign: shortLine(MOST_SIGN),
  link: z
    .string()
    .default('')
    .transform((typed, context) => {
      const link = readLink(typed)
      if (link !== undefined) return link
      context.addIssue({ code: 'custom', message: say('sponsors.errors.link') })
      return z.NEVER
    }),
  wall: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
}

/** What a sponsor's sign says, and what everybody sees of it. */
export const SignForm = z.object(sign)
export type SignWords = z.output<typeof SignForm>

/** What a firm chooses, who it is, and how it pays; what else is posted is ignored (S6). */
export const SponsorForm = z.object({
  ...sign,
  level: z.string({ error: () => say('sponsors.errors.level') }),
  version: z.coerce.number().int().positive(),
  key: z.string().regex(/^[\w-]{20,64}$/),
  name: VisitorName,
  email: TypedEmail,
  phone: shortLine(40),
  address: shortWords(MOST_ADDRESS),
  way: z.enum(['card', 'invoice'], { error: () => say('sponsors.errors.way') }),
})
export type SponsorWords = z.output<typeof SponsorForm>

/** The same, of what a captain was promised on the phone: by invoice, and to nobody's address if there is none. */
export const PromisedForm = SponsorForm.omit({ way: true }).extend({ email: EmailOrNone })

/** What is needed because of something else that was typed; said at once with the rest. */
export function findMissing(form: FormData): Readonly<Partial<Record<SponsorField, string>>> {
  const isByInvoice = form.get('way') === 'invoice'
  const hasAddress = textOf(form, 'address').trim() !== ''
  return {
    ...findUnkept(form),
    ...(isByInvoice && !hasAddress ? { address: say('sponsors.errors.address') } : {}),
  }
}

/** Words of advertising (C12) are pointed out once; who keeps them says so, and staff look at them. */
export function findUnkept(form: FormData): { readonly sign?: string } {
  const [first] = findAdvertising(textOf(form, 'sign'))
  if (!first || form.get('kept') === 'yes') return {}
  return { sign: say(`sponsors.advertising.${first.kind}`, { words: first.words }) }
}

/** Whether what was typed so far would be advertising. */
export function asksToKeep(form: FormData): boolean {
  return findAdvertising(textOf(form, 'sign')).length > 0
}

/**
 * "lakesidedental.example" is taken as it is meant; a page that is not kept safe on the way is not linked to.
 * @returns `null` for none, `undefined` for what is no such link.
 */
function readLink(typed: string): string | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`)
  const isPlain =
    url?.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/.test(url.hostname)
  return url && isPlain && url.href.length <= MOST_LINK ? url.href : undefined
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
