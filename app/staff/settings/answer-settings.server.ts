import type { z } from 'zod'
import { actorOf, findAuditTrail } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { say } from '#app/words/say.ts'
import { sayDetail } from '../audit-words.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { sayMoment } from '../say-time.ts'
import {
  findFramePreview,
  findGivingPreview,
  findReceiptPreview,
  findSaleLimitsPreview,
  namesOfTold,
} from './previews.server.ts'
import { saveApproval } from './save-approval.server.ts'
import {
  pauseGiving,
  resumeGiving,
  saveBrand,
  saveGiving,
  saveOrganization,
  saveReceipts,
  saveSaleLimits,
} from './save-settings.server.ts'
import { findDeciders } from './settings-mark.server.ts'
import type { Differs, Saver, SaveOutcome } from './save-settings.server.ts'
import {
  ApprovalRulesForm,
  BrandForm,
  GivingForm,
  OrganizationForm,
  PauseForm,
  ReceiptsForm,
  SaleLimitsForm,
} from './settings.form.ts'
import type { BrandWish } from './settings.form.ts'
import { findNamedLogo } from './take-logo.server.ts'

/** The form once more: what is wrong with it, what somebody else saved meanwhile, or what it would look like. */
export interface SettingsAgain<Preview = null> extends FormAgain {
  readonly status: 200 | 409 | 422
  readonly newer: NewerSettings | null
  readonly preview: Preview | null
}

/** What somebody else saved while this form was open, beside what was typed here. */
export interface NewerSettings {
  readonly who: string
  readonly when: string
  readonly seen: string
  readonly differences: readonly (readonly [string, string])[]
}

export type SettingsAnswer<Preview = null> =
  | SettingsAgain<Preview>
  | { readonly kind: 'done'; readonly to: string }

export async function answerOrganization(form: FormData, by: Person) {
  return await answerSection(form, by, {
    schema: OrganizationForm,
    save: saveOrganization,
    preview: findFramePreview,
  })
}

export async function answerReceipts(form: FormData, by: Person) {
  return await answerSection(form, by, {
    schema: ReceiptsForm,
    save: saveReceipts,
    preview: async ({ receiptWords }) => await findReceiptPreview(receiptWords ?? ''),
  })
}

export async function answerGiving(form: FormData, by: Person) {
  return await answerSection(form, by, {
    schema: GivingForm,
    save: saveGiving,
    preview: findGivingPreview,
  })
}

export async function answerBrand(form: FormData, by: Person) {
  const named = await findNamedLogo(form)
  const chosen = (wish: BrandWish) => (wish.logo === null ? null : named)
  return await answerSection(form, by, {
    schema: BrandForm,
    save: (wish, saver) =>
      saveBrand({ brandColor: wish.brandColor, logoId: chosen(wish)?.id ?? null }, saver),
    preview: async (wish) => ({
      name: (await requireOrganization()).name,
      color: wish.brandColor,
      logo: chosen(wish),
    }),
  })
}

export async function answerSaleLimits(form: FormData, by: Person) {
  return await answerSection(form, by, {
    schema: SaleLimitsForm,
    save: saveSaleLimits,
    preview: async (limits) => ({ limits, ...(await findSaleLimitsPreview()) }),
  })
}

/** The names of the fields say who is to be told. */
export async function answerApprovalRules(form: FormData, by: Person) {
  const told = [...form.keys()]
    .filter((name) => name.startsWith(TOLD))
    .map((name) => name.slice(TOLD.length))
  if (told.length > 0) form.set('told', told.join(' '))
  return await answerSection(form, by, {
    schema: ApprovalRulesForm,
    save: saveApproval,
    preview: async (wish) => ({ ...wish, told: namesOfTold(await findDeciders(), wish.told) }),
  })
}

/** Before the public id of somebody of the staff, in the name of their box. */
const TOLD = 'told-'

/** Pauses giving once it was seen what visitors will read; the first press only shows it. */
export async function answerPause(
  form: FormData,
  by: Person,
): Promise<SettingsAnswer | { readonly kind: 'confirm'; readonly reason: string }> {
  const read = readForm(form, PauseForm)
  if (read.kind === 'again') return wrong(read)
  if (!read.value.sure) return { kind: 'confirm', reason: read.value.reason }
  return done(await pauseGiving(read.value.reason, actorOf(by)))
}

export async function answerResume(
  by: Person,
): Promise<{ readonly kind: 'done'; readonly to: string }> {
  return done(await resumeGiving(actorOf(by)))
}

interface SectionWork<Schema extends z.ZodType, Preview> {
  readonly schema: Schema
  readonly save: (wish: z.output<Schema>, saver: Saver) => Promise<SaveOutcome>
  readonly preview?: (wish: z.output<Schema>) => Promise<Preview>
}

async function answerSection<Schema extends z.ZodType, Preview = null>(
  form: FormData,
  by: Person,
  { schema, save, preview }: SectionWork<Schema, Preview>,
): Promise<SettingsAnswer<Preview>> {
  const read = readForm(form, schema)
  if (read.kind === 'again') return wrong(read)
  const shown = preview ? await preview(read.value) : null
  const again = { kind: 'again', typed: read.typed, errors: [], preview: shown } as const
  if (form.get('next') === 'preview') return { ...again, status: 200, newer: null }
  const outcome = await save(read.value, { actor: actorOf(by), seen: seenIn(form) })
  if (outcome.kind === 'zone-settled')
    return wrong(
      formAgain(read.typed, [
        { field: 'timeZone', message: say('settings.organization.zoneSettled') },
      ]),
    )
  if (outcome.kind !== 'changed-since') return done(outcome.kind)
  return { ...again, status: 409, newer: await describeNewer(outcome.seen, outcome.differs) }
}

function wrong(read: FormAgain): SettingsAgain<never> {
  return { ...read, status: 422, newer: null, preview: null }
}

function seenIn(form: FormData): string | null {
  const seen = form.get('seen')
  return typeof seen === 'string' ? seen : null
}

async function describeNewer(seen: string, differs: Differs): Promise<NewerSettings> {
  const [organization, [last]] = await Promise.all([
    requireOrganization(),
    findAuditTrail({ subject: { kind: 'organization', id: 1 }, limit: 1 }),
  ])
  return {
    who: last?.actor ?? say('staff.settings.somebody'),
    when: last ? sayMoment(last.at, organization.timeZone) : '',
    seen,
    differences: sayDetail(differs, organization),
  }
}

function done(outcome: string): { readonly kind: 'done'; readonly to: string } {
  return { kind: 'done', to: `/staff/settings?done=${outcome}` }
}
