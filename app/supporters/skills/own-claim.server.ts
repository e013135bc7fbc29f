import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { z } from 'zod'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { doneIn } from '#app/platform/done-in.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { sayDay } from '#app/words/formats.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { NeedStatus } from '#db/schema/skills.ts'
import { confirmClaim, giveUpClaim, nameHelper } from './claim-need.server.ts'
import type { ClaimOutcome } from './claim-need.server.ts'
import { RelayedWords } from './relayed-words.form.ts'
import { writeToKeepers } from './relay-words.server.ts'
import { isPublicNeed, isShownNeed } from './shown-need.server.ts'

export type OwnClaim = NonNullable<Awaited<ReturnType<typeof findOwnClaim>>['claim']>

interface ClaimRow {
  readonly status: 'asked' | 'held' | 'given_up' | 'done'
  readonly shown_name: string | null
  readonly is_erased: boolean
  readonly title: string
  readonly what: string
  readonly hours: number
  readonly due_on: string
  readonly town: string
  readonly need_status: NeedStatus
  readonly team: string | null
  readonly is_shown: boolean
  readonly is_public: boolean
}

/** What somebody who would do it, or does, sees by their link; `claim` is `null` for a link that is nobody's. */
export async function findOwnClaim(key: string) {
  const organization = await requireOrganization()
  const site = frameOf(organization)
  const row = await findRow(key)
  if (!row) return { site, claim: null }
  const isTheirs = row.status === 'held' || row.status === 'done'
  const isShown = row.shown_name !== null
  return {
    site,
    claim: {
      key,
      who: (isTheirs || row.is_shown ? row.team : null) ?? organization.name,
      standing: standingOf(row),
      task: isTheirs || row.is_public ? taskOf(row) : null,
      /** A name stands on a team's page alone. Once they are erased it can only be taken off. */
      naming: row.team === null || (row.is_erased && !isShown) ? null : { isShown },
    },
  }
}

/** What it is: its words are theirs to read while everybody may, or while they do it (S36). */
function taskOf({ title, what, hours, due_on: due, town }: ClaimRow) {
  return {
    title,
    what,
    time: say('skills.hours', { n: hours }),
    due: sayDay(due),
    town: town || say('skills.anywhere'),
  }
}

async function findRow(key: string): Promise<ClaimRow | undefined> {
  const publicId = openMark('helps', key)
  if (publicId === null) return undefined
  const { rows } = await sql<ClaimRow>`
    select c.status, c.shown_name, c.erased_at is not null as is_erased, n.title, n.what, n.hours, n.due_on, n.town,
           n.status as need_status, t.name as team, ${isShownNeed} as is_shown, ${isPublicNeed} as is_public
      from skill_claim c join skill_need n on n.id = c.need_id left join team t on t.id = n.team_id
     where c.public_id = ${publicId}`.execute(db)
  return rows[0]
}

/** `being-read`: nobody may have it for now; `taken`: somebody else was first, or it is not needed any more. */
function standingOf(row: ClaimRow): 'asked' | 'being-read' | 'held' | 'done' | 'off' | 'taken' {
  switch (row.status) {
    case 'asked':
      if (row.need_status === 'waiting') return 'being-read'
      if (row.need_status !== 'open') return 'taken'
      return row.is_shown ? 'asked' : 'being-read'
    case 'held':
      return 'held'
    case 'done':
      return 'done'
    case 'given_up':
      return 'off'
  }
}

const WordsForm = z.object({ words: RelayedWords })

export type OwnClaimAnswer = FormAnswer<Answer<'words'>>

/** Reads what they write to those who asked. */
export async function answerClaimWords(key: string, form: FormData): Promise<OwnClaimAnswer> {
  const again = (status: 400 | 429, errors: Answer<'words'>['errors']): OwnClaimAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(['words'], form), errors },
  })
  const submission = parseWithZod(form, { schema: WordsForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(['words'], submission.reply()))
  const outcome = await writeToKeepers(openMark('helps', key) ?? '', submission.value.words)
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'on', to: addressOf(key, 'sent') }
    // They gave it back, or it was called off, while this was written.
    case 'not-found':
      return again(400, [{ field: 'words', message: say('skills.errors.otherwise') }])
    case 'too-many':
      return again(429, [{ field: 'words', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}

/** They do it. @returns where to go on, as of the others below. */
export async function answerClaimConfirmed(key: string): Promise<string> {
  return addressOf(key, await confirmClaim(openMark('helps', key) ?? ''))
}

export async function answerGivingUp(key: string): Promise<string> {
  return addressOf(key, await giveUpClaim(openMark('helps', key) ?? ''))
}

export async function answerNaming(key: string, form: FormData): Promise<string> {
  return addressOf(
    key,
    await nameHelper(openMark('helps', key) ?? '', form.get('showsName') === 'yes'),
  )
}

function addressOf(key: string, outcome: ClaimOutcome | 'sent'): string {
  return `/skill-claims/${encodeURIComponent(key)}?done=${outcome}`
}

const done = ['yours', 'given-up', 'named', 'sent', 'gone'] as const

/** What was just done, as the address after it says. */
export function sayClaimDone(request: Request): Said | null {
  const known = doneIn(request, done)
  if (!known) return null
  const kind = known === 'gone' ? 'warning' : 'success'
  return { kind, title: say(`skills.mine.done.${known}`) }
}
