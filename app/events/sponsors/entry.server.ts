import { parseWithZod } from '@conform-to/zod/v4'
import { handOf } from '#app/contributions/hand.ts'
import { formatMoney } from '#app/money/format.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { findPublishedVersion } from './published-version.server.ts'
import { becomeSponsor } from './become-sponsor.server.ts'
import { findLevels } from './levels.server.ts'
import { asksToKeep, findUnkept, PromisedForm, sponsorFields } from './sponsor.form.ts'
import type { SponsorField } from './sponsor.form.ts'

export type EntryPage = Awaited<ReturnType<typeof findEntryPage>>

/** Where a captain writes down who sponsors the event. @throws a 404 while it is not for all to see. */
export async function findEntryPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const [version, { currency }] = await Promise.all([
    findPublishedVersion(event.id),
    requireOrganization(),
  ])
  if (version === undefined) throw new Response('Not found', { status: 404 })
  const levels = await findLevels(event.id, version)
  return {
    event: { title: event.title, desk: event.desk, publicId: event.publicId, team: event.team },
    version,
    key: newKey(),
    levels: levels.map(({ publicId, name, price, left }) => ({
      id: publicId,
      name,
      price: formatMoney(price, currency),
      left,
    })),
  }
}

export type EntryAnswer = FormAnswer<Answer<SponsorField> & { readonly asksToKeep: boolean }>

/** Reads what was promised, writes it down as owed and sends the invoice where there is an address. */
export async function answerEntry(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<EntryAnswer> {
  const { event, levels } = await findEntryPage(captain, slug)
  const again = (status: 400 | 409, errors: Answer<SponsorField>['errors']): EntryAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(sponsorFields, form), errors, asksToKeep: asksToKeep(form) },
  })
  const submission = parseWithZod(form, { schema: PromisedForm })
  const errors = complaintsOf(sponsorFields, submission.reply(), findUnkept(form))
  if (submission.status !== 'success' || errors.length > 0) return again(400, errors)
  const words = submission.value
  const level = levels.find(({ id }) => id === words.level)
  const levelSays = (message: string) => again(409, [{ field: 'level', message }])
  if (!level) return levelSays(say('sponsors.errors.changed'))
  const outcome = await becomeSponsor({
    eventPublicId: event.publicId,
    eventTitle: event.title,
    levelName: level.name,
    words: { ...words, way: 'invoice' },
    by: handOf(captain.person),
  })
  switch (outcome.kind) {
    case 'sponsor':
      return { kind: 'on', to: `${event.desk}/sponsors/${outcome.publicId}?done=added` }
    case 'too-few-left':
      return levelSays(say('sponsors.errors.sold'))
    case 'closed':
    case 'code-not-good':
    case 'nothing':
      return levelSays(say('sponsors.errors.closed'))
    case 'changed':
      return levelSays(say('sponsors.errors.changed'))
  }
}
