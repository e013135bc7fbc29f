import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { brandColorNames, brandColors } from './brand-colors.ts'
import { timeZones } from '../setup/time-zones.ts'
import { logoProblems, sayLogoProblem } from './logo-problem.ts'

/** What the organization is called and where it can be found: it stands on every receipt from then on. */
export const OrganizationForm = z.object({
  name: line(() => say('staff.settingsErrors.name'), 80),
  legalName: line(() => say('staff.settingsErrors.legalName'), 120),
  ein: z
    .string()
    .trim()
    .regex(/^\d{2}-?\d{7}$/, { error: () => say('staff.settingsErrors.ein') })
    .transform((ein) => `${ein.slice(0, 2)}-${ein.slice(-7)}`)
    .optional(),
  address: line(() => say('staff.settingsErrors.address'), 300),
  website: webAddress(() => say('staff.settingsErrors.website')).optional(),
  contactEmail: z
    .string({ error: () => say('staff.settingsErrors.emailMissing') })
    .trim()
    .pipe(z.email({ error: () => say('staff.settingsErrors.email') })),
  hotlineName: z
    .string()
    .trim()
    .max(80, { error: () => say('staff.settingsErrors.nameTooLong') })
    .optional(),
  hotlineNumber: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{3,24}$/, { error: () => say('staff.settingsErrors.number') })
    .optional(),
  quickExitUrl: webAddress(() => say('staff.settingsErrors.quickExit')),
  /** Asked for until something is booked by its days. */
  timeZone: z.enum(timeZones, { error: () => say('staff.setup.errors.timeZone') }).optional(),
})

/** What the organization says on a receipt beside what the law asks for. */
export const ReceiptsForm = z.object({
  receiptWords: z
    .string()
    .trim()
    .max(1000, { error: () => say('staff.settingsErrors.wordsTooLong') })
    .optional(),
})

const MOST_BLOCKED = 5_000

/** Each word once, as it was typed first. */
function onePerLine(typed: string): string {
  const words = typed
    .split(/[\n\r,]+/)
    .map((word) => word.normalize('NFC').trim())
    .filter((word) => word !== '')
  return [...new Set(words)].join('\n')
}

/** Whether a change of a live page waits, and the public ids of those who are written to, with spaces between them. */
export const ApprovalRulesForm = z
  .object({
    edits: z.enum(['wait', 'at-once'], { error: () => say('settings.approval.choose') }),
    messages: z.enum(['at-once', 'wait'], {
      error: () => say('settings.approval.chooseMessages'),
    }),
    comments: z.enum(['captain', 'staff'], {
      error: () => say('comments.settings.choose'),
    }),
    blockWords: z
      .string()
      .default('')
      .transform(onePerLine)
      .refine((words) => words.length <= MOST_BLOCKED, {
        error: () => say('comments.settings.tooLong', { most: sayNumber(MOST_BLOCKED) }),
      }),
    news: z.enum(['wait', 'at-once'], { error: () => say('settings.approval.chooseNews') }),
    ranking: z.enum(['hidden', 'shown'], { error: () => say('memory.settings.choose') }),
    told: z.string({ error: () => say('settings.approval.nobody') }).min(1),
  })
  .transform(({ edits, messages, comments, blockWords, news, ranking, told }) => ({
    editsWait: edits === 'wait',
    messagesWait: messages === 'wait',
    commentsReadBy: comments,
    blockWords,
    newsWaits: news === 'wait',
    rankingShown: ranking === 'shown',
    told: told.split(' '),
  }))

/** Whether days of sales are counted, and by which law how many of them, and of dollars, are free of tax. */
export const SaleLimitsForm = z
  .object({
    counted: z.enum(['yes', 'no'], { error: () => say('saleDays.settings.choose') }),
    days: z
      .string({ error: () => say('saleDays.settings.daysWrong') })
      .trim()
      .regex(/^(?:[1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])$/, {
        error: () => say('saleDays.settings.daysWrong'),
      }),
    receipts: money(() => say('saleDays.settings.receiptsWrong')),
    source: line(() => say('saleDays.settings.sourceMissing'), 200),
  })
  .transform(({ counted, days, receipts, source }, context) => {
    if (receipts < LEAST_SOLD || receipts > MOST_SOLD)
      context.addIssue({
        code: 'custom',
        path: ['receipts'],
        message: say('saleDays.settings.receiptsWrong'),
      })
    return { on: counted === 'yes', days: Number(days), receipts, source }
  })

/** A dollar, and ten million. */
const LEAST_SOLD = 100
const MOST_SOLD = 1_000_000_000

/** One of our colours by its name, or any; and the logo by the name that it got when it arrived. */
export const BrandForm = z
  .object({
    color: z.enum([...brandColorNames, 'own'], { error: () => say('settings.brand.choose') }),
    ownColor: z.string().trim().toLowerCase().optional(),
    logo: z.string().optional(),
    noLogo: z.literal('yes').optional(),
    logoProblem: z.enum(logoProblems).optional().catch(undefined),
  })
  .transform(({ color, ownColor = '', logo = null, noLogo, logoProblem }, context) => {
    const complain = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const brandColor = color === 'house' ? null : color === 'own' ? ownColor : brandColors[color]
    if (brandColor !== null && !/^#[0-9a-f]{6}$/.test(brandColor))
      complain('ownColor', say('settings.brand.wrong'))
    if (logoProblem) complain('logoFile', sayLogoProblem(logoProblem))
    return { brandColor, logo: noLogo ? null : logo }
  })

const LEAST = 50
const MOST = 99_999_999

/** How much people may give, what is suggested, and what the fee is thought to be. */
export const GivingForm = z
  .object({
    minimum: money(() => say('staff.settingsErrors.minimum')),
    maximum: money(() => say('staff.settingsErrors.maximum')),
    suggested: z
      .string({ error: () => say('staff.settingsErrors.suggestedMissing') })
      .trim()
      .min(1),
    feePercent: z
      .string({ error: () => say('staff.settingsErrors.feePercent') })
      .trim()
      .regex(/^\d{1,2}(?:\.\d{1,2})?$/, { error: () => say('staff.settingsErrors.feePercent') }),
    feeFixed: money(() => say('staff.settingsErrors.feeFixed')),
    feeCoverOffered: z.literal('yes').optional(),
  })
  .transform(({ suggested, feePercent, feeCoverOffered, ...amounts }, context) => {
    const complain = (path: keyof typeof amounts | 'suggested' | 'feePercent', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const basisPoints = readBasisPoints(feePercent)
    if (basisPoints > 1000) complain('feePercent', say('staff.settingsErrors.feePercentMost'))
    if (amounts.feeFixed > 500)
      complain(
        'feeFixed',
        say('staff.settingsErrors.feeFixedMost', { most: formatMoney(cents(500)) }),
      )
    if (amounts.minimum < LEAST)
      complain(
        'minimum',
        say('staff.settingsErrors.minimumLeast', { least: formatMoney(cents(LEAST)) }),
      )
    if (amounts.maximum > MOST)
      complain(
        'maximum',
        say('staff.settingsErrors.maximumMost', { most: formatMoney(cents(MOST)) }),
      )
    if (amounts.minimum > amounts.maximum) complain('maximum', say('staff.settingsErrors.order'))
    const list = readList(suggested)
    if (typeof list === 'string') complain('suggested', list)
    else if (list.some((amount) => amount < amounts.minimum || amount > amounts.maximum))
      complain('suggested', say('staff.settingsErrors.suggestedRange'))
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
    .string({ error: () => say('staff.settingsErrors.pauseWhy') })
    .trim()
    .min(1, { error: () => say('staff.settingsErrors.pauseWhy') })
    .max(300, { error: () => say('staff.settingsErrors.tooLong300') }),
  sure: z.literal('yes').optional(),
})

export type OrganizationWish = z.output<typeof OrganizationForm>
export type BrandWish = z.output<typeof BrandForm>
export type ReceiptsWish = z.output<typeof ReceiptsForm>
export type SaleLimitsWish = z.output<typeof SaleLimitsForm>
export type GivingWish = z.output<typeof GivingForm>

function line(missing: () => string, most: number) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: () => say('staff.settingsErrors.tooLong', { most: String(most) }) })
}

function webAddress(wrong: () => string) {
  return z
    .string({ error: wrong })
    .trim()
    .max(300, { error: wrong })
    .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', { error: wrong })
}

function money(wrong: () => string) {
  return z.string({ error: wrong }).transform((typed, context): Cents => {
    const read = parseMoney(typed)
    if (read.kind === 'money') return read.amount
    context.addIssue({ code: 'custom', message: wrong() })
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
    if (read.kind !== 'money') return say('staff.settingsErrors.list')
    amounts.push(read.amount)
  }
  if (amounts.length === 0 || amounts.length > 6) return say('staff.settingsErrors.oneToSix')
  return [...new Set(amounts)].toSorted((a, b) => a - b)
}
