import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { readFactor, startWithFactor } from '#app/people/choose-factor.server.ts'
import type { ChosenFactor, FactorGiven } from '#app/people/choose-factor.server.ts'
import { askerForNew } from '#app/people/passkey-challenge.server.ts'
import { askForNewPasskey } from '#app/people/passkey.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import { appAddress, secretOfEnrolment } from '#app/people/second-factor.server.ts'
import { startSession } from '#app/people/session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { setupCookie } from '#app/platform/cookies.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { slugOf } from '#app/teams/slug.ts'
import type { z } from 'zod'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { findDraft } from './setup-draft.server.ts'
import type { SetupDraft, Typed } from './setup-draft.server.ts'
import type { SetupHolder } from './setup-holder.server.ts'
import { SetupAdminForm, SetupCampaignForm, SetupOrganizationForm } from './setup.form.ts'

export type SetupFinish =
  | FormAgain
  | {
      readonly kind: 'finished'
      readonly recoveryCodes: readonly string[]
      readonly headers: Headers
    }
  /** Somebody else did it a moment ago. */
  | { readonly kind: 'set-up-already' }
  /** A screen before lacks something. */
  | { readonly kind: 'back-to'; readonly screen: 'organization' | 'campaign' }

/** The authenticator app's secret while the site is set up: the same for a browser however often it looks. */
export function offerFirstApp(holder: SetupHolder) {
  const secret = secretOfEnrolment(nameOf(holder))
  return { secret, appAddress: appAddress(secret, new URL(env.BASE_URL).hostname) }
}

/** What a browser needs to make the first admin's passkey, or `undefined` when their name or address is not right yet. */
export async function askFirstPasskey(
  holder: SetupHolder,
  form: FormData,
): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> {
  const read = readForm(form, SetupAdminForm)
  const draft = await findDraft(holder.browserKey)
  if (read.kind === 'again' || !draft) return undefined
  const { adminName: name, adminEmail: email } = read.value
  const known = await db
    .selectFrom('person')
    .select('public_id')
    .where('person.email', '=', email)
    .executeTakeFirst()
  const publicId = known?.public_id ?? draft.adminPublicId
  return await askForNewPasskey(askerForNew({ token: nameOf(holder) }), { publicId, email, name })
}

/**
 * Makes the organization, the campaign and the first admin out of three screens, in one transaction: all of it, or nothing
 * and the screens are still there. Of two at once, one does.
 */
export async function finishSetup(
  request: Request,
  holder: SetupHolder,
  form: FormData,
  given: FactorGiven,
): Promise<SetupFinish> {
  const draft = await findDraft(holder.browserKey)
  const organization = readScreen(draft?.organization, SetupOrganizationForm)
  if (!organization) return { kind: 'back-to', screen: 'organization' }
  const campaign = readScreen(draft?.campaign, SetupCampaignForm)
  if (!draft || !campaign) return { kind: 'back-to', screen: 'campaign' }
  const admin = readForm(form, SetupAdminForm)
  if (admin.kind === 'again') return withoutSecrets(admin)
  const { adminName: name, adminEmail: email } = admin.value
  const factor = await readFactor(given, {
    secret: secretOfEnrolment(nameOf(holder)),
    asker: askerForNew({ token: nameOf(holder) }),
    about: [email, ...name.split(' '), organization.name],
  })
  if (factor.kind === 'refused') return withoutSecrets(formAgain(admin.typed, [factor]))

  return await inTransaction(async (trx): Promise<SetupFinish> => {
    if (!(await useKey(trx, holder))) return { kind: 'set-up-already' }
    await addOrganization(trx, organization)
    await addCampaign(trx, campaign)
    const person = await addFirstAdmin(trx, { name, email, draft })
    const recoveryCodes = await startWithFactor(trx, person.id, factor)
    await tellOfIt(trx, person, factor)
    const headers = new Headers()
    const session = await startSession(trx, request, { personId: person.id, kind: 'staff' })
    headers.append('Set-Cookie', session)
    headers.append('Set-Cookie', await setupCookie.serialize('', { maxAge: 0 }))
    return { kind: 'finished', recoveryCodes, headers }
  })
}

/** What secrets and challenges of this one set-up hang on. */
function nameOf({ key, browserKey }: SetupHolder): string {
  return `setup ${key} ${browserKey}`
}

/** A password and a code are typed anew. */
function withoutSecrets({ typed, ...again }: FormAgain): FormAgain {
  const { adminName = '', adminEmail = '' } = typed
  return { ...again, typed: { adminName, adminEmail } }
}

function readScreen<Schema extends z.ZodType>(
  typed: Typed | undefined,
  schema: Schema,
): z.output<Schema> | undefined {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed ?? {})) form.append(name, value)
  const read = readForm(form, schema)
  return read.kind === 'read' ? read.value : undefined
}

/** Uses the key up: whoever comes second waits here, and finds it used. */
async function useKey(trx: Trx, { key }: SetupHolder): Promise<boolean> {
  const used = await trx
    .updateTable('setup')
    .set({ finished_at: now(), sealed_key: '' })
    .where('key_hash', '=', hashKey(key))
    .where('finished_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  const there = await trx.selectFrom('organization').select('id').executeTakeFirst()
  if (!used || there) return false
  await trx.deleteFrom('setup_draft').execute()
  return true
}

async function addOrganization(
  trx: Trx,
  wish: z.output<typeof SetupOrganizationForm>,
): Promise<void> {
  await trx
    .insertInto('organization')
    .values({
      name: wish.name,
      legal_name: wish.legalName,
      ein: wish.ein ?? null,
      address: wish.address,
      contact_email: wish.contactEmail,
      time_zone: wish.timeZone,
      hotline_name: wish.hotlineName ?? null,
      hotline_number: wish.hotlineNumber ?? null,
    })
    .execute()
}

async function addCampaign(trx: Trx, wish: z.output<typeof SetupCampaignForm>): Promise<void> {
  await trx
    .insertInto('campaign')
    .values({
      slug: slugOf(wish.campaignName, 'campaign'),
      name: wish.campaignName,
      tagline: wish.tagline,
      story: wish.story,
      goal_cents: wish.goal,
      starts_on: wish.startsOn,
      ends_on: wish.endsOn ?? null,
      closed_at: null,
    })
    .execute()
}

async function addFirstAdmin(
  trx: Trx,
  { name, email, draft }: { name: string; email: string; draft: SetupDraft },
) {
  const person = await findOrAddPerson(trx, { name, email, publicId: draft.adminPublicId })
  await trx
    .insertInto('staff_member')
    .values({ person_id: person.id, role: 'admin', enrolled_at: now() })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ role: 'admin', disabled_at: null }),
    )
    .execute()
  return person
}

async function tellOfIt(
  trx: Trx,
  person: { id: number; name: string | null; email: string },
  factor: ChosenFactor,
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(person),
    action: 'set-up-site',
    subjectKind: 'organization',
    subjectId: 1,
    detail: { with: factor.kind },
  })
  await queueMessage(trx, {
    kind: 'site-set-up',
    subjectId: person.id,
    to: person.email,
    content: {},
  })
}
