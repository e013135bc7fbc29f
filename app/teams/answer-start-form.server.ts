import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { complaintsOf, typedIn } from './answer.ts'
import type { Answer } from './answer.ts'
import {
  readGoal,
  StartByMailForm,
  startFields,
  StartForm,
  StartInRoomByMailForm,
  StartInRoomForm,
} from './start.form.ts'
import type { StartField } from './start.form.ts'
import type { StartMeeting } from './start-meeting.server.ts'
import { startTeam } from './start-team.server.ts'

interface StartRequest {
  readonly form: FormData
  /** Who is signed in, or `null`. */
  readonly person: Person | null
  readonly browserKey: string
  readonly clientAddress: string
  /** The meeting in whose room it is started; left out anywhere else. */
  readonly meeting?: StartMeeting | undefined
}

export type StartAnswer =
  | { readonly kind: 'look-in-your-mail' }
  | { readonly kind: 'at-the-desk'; readonly slug: string }
  | {
      readonly kind: 'again'
      readonly status: 400 | 429 | 503
      readonly answer: Answer<StartField>
    }

/** Reads the form, starts the team, and says where to go on. */
export async function answerStartForm(request: StartRequest): Promise<StartAnswer> {
  const { form, person, browserKey, clientAddress, meeting } = request
  const again = (status: 400 | 429 | 503, errors: Answer<StartField>['errors']): StartAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(startFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'look-in-your-mail' }
  const submission = parseWithZod(form, { schema: schemaFor(person, meeting) })
  if (submission.status !== 'success')
    return again(400, [...complaintsOf(startFields, submission.reply(), goalComplaint(form))])
  const { email, ...team } = submission.value
  const started = await startTeam(
    meeting ? { ...team, meetingId: meeting.id } : team,
    person
      ? { kind: 'signed-in', person }
      : { kind: 'by-mail', email: email ?? '', browserKey, clientAddress },
  )
  switch (started.kind) {
    case 'started':
      return person ? { kind: 'at-the-desk', slug: started.slug } : { kind: 'look-in-your-mail' }
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(started.retryAfterSeconds) }])
    case 'no-campaign':
      return again(503, [{ field: 'name', message: say('teams.start.noCampaign') }])
  }
}

function schemaFor(person: Person | null, meeting: StartMeeting | undefined) {
  if (meeting) return person ? StartInRoomForm : StartInRoomByMailForm
  return person ? StartForm : StartByMailForm
}

/** Said together with the others: a schema looks at the goal only when all else is well. */
function goalComplaint(form: FormData): Partial<Record<StartField, string>> {
  const read = readGoal(typedIn(startFields, form))
  return 'complaint' in read ? { [read.field]: read.complaint } : {}
}
