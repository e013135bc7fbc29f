import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { tellModerators } from '#app/teams/tell-moderators.server.ts'
import type { NeedStatus } from '#db/schema/skills.ts'
import type { Keeper } from './keeper.ts'
import { lockNeed, moveNeed, recordNeed } from './lock-need.server.ts'
import { mayMove } from './need-state.ts'
import type { NeedText } from './need.form.ts'

interface NewNeed {
  /** Null: of staff. */
  readonly teamId: number | null
  readonly keeper: Keeper
  readonly text: NeedText
}

/** Asks for a hand. What a captain writes waits until staff have read it, where the settings say so (S36). @returns its id. */
export async function addNeed({ teamId, keeper, text }: NewNeed): Promise<string> {
  return await inTransaction(async (trx) => {
    const at = now()
    const status = await statusFor(trx, keeper, text)
    const need = await trx
      .insertInto('skill_need')
      .values({
        ...columnsOf(text),
        team_id: teamId,
        status,
        status_at: at,
        asked_by: keeper.person.id,
        asked_at: at,
      })
      .returning(['id', 'public_id', 'title', 'revision'])
      .executeTakeFirstOrThrow()
    await recordNeed(trx, need, { action: 'ask-for-skill', actor: keeper.actor })
    if (status === 'waiting') await askToRead(trx, need)
    return need.public_id
  })
}

interface NeedChange {
  readonly publicId: string
  readonly keeper: Keeper
  /** The one that was on the form. */
  readonly revision: number
  readonly text: NeedText
}

export type ChangeOutcome = 'saved' | 'meanwhile' | 'over' | 'not-found'

/** Says it in other words, or with another day; new words of a captain are read anew. */
export async function changeNeed({
  publicId,
  keeper,
  revision,
  text,
}: NeedChange): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    const need = await lockNeed(trx, publicId, keeper.teamId)
    if (!need) return 'not-found'
    if (!mayMove(need.status, 'change')) return 'over'
    if (need.revision !== revision) return 'meanwhile'
    const sameWords =
      need.title === text.title && need.what === text.what && need.town === text.town
    const wasRead = need.status === 'open' && sameWords
    const to = wasRead ? 'open' : await statusFor(trx, keeper, text)
    await trx
      .updateTable('skill_need')
      .set({ ...columnsOf(text), revision: revision + 1 })
      .where('id', '=', need.id)
      .execute()
    await moveNeed(trx, need, { to, action: 'change-skill-need', actor: keeper.actor })
    if (to === 'waiting')
      await askToRead(trx, { public_id: publicId, title: text.title, revision: revision + 1 })
    return 'saved'
  })
}

function columnsOf({ due, ...text }: NeedText) {
  return { ...text, due_on: due }
}

/** What is asked for on a page that is out of sight is read in any case: it would be shown with the page. */
async function statusFor(trx: Trx, keeper: Keeper, text: NeedText): Promise<NeedStatus> {
  const { teamId } = keeper
  if (teamId === 'any') return 'open'
  const { edits_wait: editsWait, status } = await trx
    .selectFrom('organization')
    .innerJoin('team', (join) => join.on('team.id', '=', teamId))
    .select(['organization.edits_wait', 'team.status'])
    .executeTakeFirstOrThrow()
  const isSeen = status === 'live' || status === 'closed'
  const sounds = findRaffleWords([text.title, text.what].join('\n')).length > 0
  return editsWait || !isSeen || sounds ? 'waiting' : 'open'
}

async function askToRead(
  trx: Trx,
  need: { readonly public_id: string; readonly title: string; readonly revision: number },
): Promise<void> {
  await tellModerators(trx, {
    kind: 'skill-need-waits',
    subjectId: `${need.public_id} ${need.revision}`,
    content: { title: need.title, need: need.public_id },
  })
}
