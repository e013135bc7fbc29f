import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { dayIn } from '#app/words/days.ts'

/** What was typed on a screen, as it was typed. */
export type Typed = Readonly<Record<string, string>>

export interface SetupDraft {
  readonly organization: Typed | undefined
  readonly campaign: Typed | undefined
  /** By which a passkey knows the first admin. */
  readonly adminPublicId: string
}

/** What somebody has typed so far; a process may end in between. */
export async function findDraft(
  browserKey: string,
  source: Trx | typeof db = db,
): Promise<SetupDraft | undefined> {
  const draft = await source
    .selectFrom('setup_draft')
    .select(['organization', 'campaign', 'admin_public_id'])
    .where('browser_hash', '=', hashKey(browserKey))
    .executeTakeFirst()
  if (!draft) return undefined
  return {
    organization: Kept.parse(draft.organization) ?? undefined,
    campaign: Kept.parse(draft.campaign) ?? undefined,
    adminPublicId: draft.admin_public_id,
  }
}

/** One screen as it was left, or as it is before anything is typed. */
export async function findSetupScreen(browserKey: string, screen: Screen): Promise<Typed> {
  const draft = await findDraft(browserKey)
  return (
    draft?.[screen] ?? { timeZone: 'America/Chicago', startsOn: dayIn('America/Chicago', now()) }
  )
}

/** Keeps a screen that is filled in as it should be. @returns it again, with what is wrong, when it is not. */
export async function answerSetupScreen(
  browserKey: string,
  screen: Screen,
  form: FormData,
  schema: z.ZodType,
): Promise<FormAgain | null> {
  const read = readForm(form, schema)
  if (read.kind === 'again') return read
  await keepScreen(browserKey, screen, read.typed)
  return null
}

type Screen = 'organization' | 'campaign'

async function keepScreen(browserKey: string, screen: Screen, typed: Typed): Promise<void> {
  const kept = { [screen]: JSON.stringify(typed), changed_at: now() }
  await db
    .insertInto('setup_draft')
    .values({ browser_hash: hashKey(browserKey), ...kept })
    .onConflict((conflict) => conflict.column('browser_hash').doUpdateSet(kept))
    .execute()
}

const Kept = z.record(z.string(), z.string()).nullable()
