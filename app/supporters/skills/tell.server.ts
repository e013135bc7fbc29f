import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import type { Language } from '#app/words/language.ts'

export type HelperNews = 'confirm' | 'yours' | 'given-up' | 'cancelled'
export type KeeperNews = 'claimed' | 'given-up' | 'lapsed' | 'read' | 'not-shown'

interface HelperRow {
  readonly public_id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly letters: number
  readonly title: string
  readonly hours: number
  readonly due_on: string
  readonly team: string | null
}

/** Writes to whoever would do it, or does. Once they are erased nobody is written to. */
export async function tellHelper(trx: Trx, claimId: number, news: HelperNews): Promise<void> {
  const helper = await countLetter(trx, claimId)
  if (!helper) return
  await queueMessage(trx, {
    kind: 'skill-claim',
    subjectId: `${helper.public_id} ${helper.letters}`,
    to: helper.email,
    language: helper.language,
    content: {
      news,
      claim: helper.public_id,
      name: helper.name,
      title: helper.title,
      team: helper.team,
      hours: helper.hours,
      due: helper.due_on,
    },
  })
}

/** Thanks them in the words of whoever asked, or in ours; without a word of taxes or value (C14). */
export async function thankHelper(trx: Trx, claimId: number, words: string | null): Promise<void> {
  const helper = await countLetter(trx, claimId)
  if (!helper) return
  await queueMessage(trx, {
    kind: 'skill-thanks',
    subjectId: helper.public_id,
    to: helper.email,
    language: helper.language,
    content: {
      name: helper.name,
      title: helper.title,
      team: helper.team,
      hours: helper.hours,
      words,
      claim: helper.public_id,
    },
  })
}

async function countLetter(trx: Trx, claimId: number): Promise<HelperRow | undefined> {
  const { rows } = await sql<HelperRow>`
    with told as (update skill_claim set letters = letters + 1 where id = ${claimId} and erased_at is null returning *)
    select c.public_id, c.name, c.email, c.language, c.letters, n.title, n.hours, n.due_on, t.name as team
      from told c join skill_need n on n.id = c.need_id left join team t on t.id = n.team_id`.execute(
    trx,
  )
  return rows[0]
}

/** Writes to whoever looks after a need: the captains of its team, or who of the staff asked. */
export async function tellKeepers(
  trx: Trx,
  needId: number,
  { news, helper = '' }: { readonly news: KeeperNews; readonly helper?: string },
): Promise<void> {
  const found = await findKeepers(trx, needId)
  if (!found) return
  const { need, desk } = found
  const message = {
    kind: 'skill-need' as const,
    subjectId: `${need.public_id} ${need.letters}`,
    content: { news, title: need.title, helper, path: desk },
  }
  if (need.team_id === null) await queueMessage(trx, { ...message, to: need.email })
  else await tellCaptains(trx, need.team_id, message)
}

interface KeptRow {
  readonly public_id: string
  readonly title: string
  readonly letters: number
  readonly team_id: number | null
  readonly slug: string | null
  readonly email: string
}

/** The need with whom to write to, and where they look after it. Each letter about it is of its own. */
export async function findKeepers(trx: Trx, needId: number) {
  const { rows } = await sql<KeptRow>`
    with told as (update skill_need set letters = letters + 1 where id = ${needId} returning *)
    select n.public_id, n.title, n.letters, n.team_id, t.slug, p.email
      from told n join person p on p.id = n.asked_by left join team t on t.id = n.team_id`.execute(
    trx,
  )
  const [need] = rows
  return need && { need, desk: deskOf(need) }
}

function deskOf({ slug, public_id: id }: Pick<KeptRow, 'slug' | 'public_id'>): string {
  return slug === null ? `/staff/skills/${id}` : `/manage/${slug}/needs/${id}`
}
