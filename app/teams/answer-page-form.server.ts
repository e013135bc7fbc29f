import { parseWithZod } from '@conform-to/zod/v4'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from './answer.ts'
import type { Answer } from './answer.ts'
import { pageFields, pageForm } from './page.form.ts'
import type { PageField } from './page.form.ts'
import { findPageEditor } from './page-editor.server.ts'
import type { PageEditor } from './page-editor.server.ts'
import { savePage } from './save-page.server.ts'
import { submitPage } from './submit-page.server.ts'
import type { SubmissionOutcome } from './submit-page.server.ts'

interface PageRequest {
  readonly form: FormData
  readonly team: { readonly id: number; readonly publicId: string }
  readonly person: { readonly id: number; readonly name: string | null }
}

export interface PageAgain extends Answer<PageField> {
  readonly writtenFrom: string
  /** What was saved meanwhile by somebody else or in another tab; shown beside what was typed, so that both stay. */
  readonly newer: PageEditor | null
}

export type PageAnswer =
  | { readonly kind: 'saved' | 'sent' | 'shown' | 'preview' }
  /** Of a quiet save: what the next one is written from, which is the same as before when nothing could be saved. */
  | { readonly kind: 'kept' | 'not-kept'; readonly writtenFrom: string }
  | { readonly kind: 'again'; readonly status: 400 | 409; readonly page: PageAgain }

/** Reads the form, keeps the page, and does what the pressed button says comes next. */
export async function answerPageForm(request: PageRequest): Promise<PageAnswer> {
  const answer = await keepPage(request)
  if (request.form.get('next') !== 'quietly' || answer.kind !== 'again') return answer
  const { writtenFrom = '' } = typedIn(pageFields, request.form)
  return { kind: 'not-kept', writtenFrom }
}

async function keepPage({ form, team, person }: PageRequest): Promise<PageAnswer> {
  const next = form.get('next')
  const { writtenFrom = '' } = typedIn(pageFields, form)
  const again = (
    status: 400 | 409,
    errors: readonly FieldError[],
    newer: PageEditor | null = null,
  ) => {
    const page = { values: typedIn(pageFields, form), errors, newer }
    return {
      kind: 'again',
      status,
      page: { ...page, writtenFrom: newer?.writtenFrom ?? writtenFrom },
    } as const
  }
  const { minimumGift: minimum, maximumGift: maximum } = await requireOrganization()
  const submission = parseWithZod(form, { schema: pageForm({ minimum, maximum }) })
  if (submission.status !== 'success')
    return again(400, complaintsOf(pageFields, submission.reply()))
  const { writtenFrom: from, ...text } = submission.value
  const saved = await savePage({
    teamPublicId: team.publicId,
    person,
    text,
    writtenFrom: new Date(from),
    whileWaiting: next === 'take-back' ? 'take-back' : 'refuse',
  })
  switch (saved.kind) {
    case 'newer-exists':
      return again(409, [], await findPageEditor(team, person.id))
    case 'waiting':
      return again(409, [{ field: 'name', message: say('teams.form.beingRead') }])
    case 'team-not-found':
      throw new Response('Not found', { status: 404 })
    case 'saved':
  }
  if (next === 'preview') return { kind: 'preview' }
  if (next === 'quietly') return { kind: 'kept', writtenFrom: saved.savedAt.toISOString() }
  if (next !== 'send') return { kind: 'saved' }
  const outcome = await submitPage({ teamPublicId: team.publicId, person })
  const missing = whatIsMissing(outcome)
  if (missing.length === 0) return { kind: outcome === 'shown' ? 'shown' : 'sent' }
  const { page } = again(400, missing)
  return { kind: 'again', status: 400, page: { ...page, writtenFrom: saved.savedAt.toISOString() } }
}

/** What a page lacks before staff can read it. */
function whatIsMissing(outcome: SubmissionOutcome): FieldError[] {
  switch (outcome) {
    case 'story-missing':
      return [{ field: 'story', message: say('teams.form.storyMissing') }]
    case 'captain-name-missing':
      return [{ field: 'captainName', message: say('teams.form.nameMissing') }]
    case 'story-and-captain-name-missing':
      return [...whatIsMissing('captain-name-missing'), ...whatIsMissing('story-missing')]
    case 'submitted':
    case 'shown':
    case 'already-waiting':
    case 'nothing-new':
    case 'team-not-found':
      return []
  }
}

const tooEarly = [
  'story-missing',
  'captain-name-missing',
  'story-and-captain-name-missing',
] as const satisfies readonly SubmissionOutcome[]

/** What is missing, as the address says it after a page was sent from the desk too early. */
export function readMissing(request: Request): FieldError[] {
  const said = new URL(request.url).searchParams.get('missing')
  const outcome = tooEarly.find((each) => each === said)
  return outcome ? whatIsMissing(outcome) : []
}
