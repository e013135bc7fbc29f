import { parseWithZod } from '@conform-to/zod/v4'
import { beginSignIn } from '#app/people/begin-sign-in.server.ts'
import { signInByCode } from '#app/people/complete-sign-in.server.ts'
import { askForPatience } from '#app/people/patience.ts'
import type { Person } from '#app/people/person.server.ts'
import type { SetCookie } from '#app/people/session.server.ts'
import { complainOfCode } from '#app/people/sign-in-words.ts'
import { typed } from '#app/people/typed.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { joinByLink } from './join-by-link.server.ts'
import { findTeamToJoin } from './join-link.server.ts'
import { JoinByMailForm, joinFields, NameForm } from './member.form.ts'
import type { JoinField } from './member.form.ts'

interface Asking {
  readonly code: string
  readonly form: FormData
  readonly browserKey: string
  readonly clientAddress: string
}

export type JoinAnswer =
  /** On the team, or waiting, or told that the link is over: the address says which. */
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<JoinField> }

/** Somebody who is signed in joins at once, as far as the team lets them. */
export async function joinSignedIn(
  code: string,
  person: Person,
  form: FormData,
): Promise<JoinAnswer> {
  const submission = parseWithZod(form, { schema: NameForm })
  if (submission.status !== 'success')
    return again(form, 400, complaintsOf(joinFields, submission.reply()))
  return { kind: 'go', to: await join(code, person, submission.value) }
}

/** Who is not gets a code to the address they gave; nothing is kept of them until they type it (S8). */
export async function askForCode({
  code,
  form,
  browserKey,
  clientAddress,
}: Asking): Promise<JoinAnswer> {
  const team = await findTeamToJoin(code)
  if (!team) return { kind: 'go', to: pageOf(code) }
  const submission = parseWithZod(form, { schema: JoinByMailForm })
  if (submission.status !== 'success')
    return again(form, 400, complaintsOf(joinFields, submission.reply()))
  const { email, shownName, listed } = submission.value
  const words = alongWith(shownName, listed)
  const begun = await beginSignIn({
    email,
    goTo: `${pageOf(code)}?${words}`,
    browserKey,
    clientAddress,
    joinsTeam: team.name,
  })
  if (begun.kind === 'too-many')
    return again(form, 429, [{ field: 'email', message: askForPatience(begun.retryAfterSeconds) }])
  return { kind: 'go', to: `${pageOf(code)}/confirmation?${words}` }
}

export type CodeAnswer =
  | { readonly kind: 'go'; readonly to: string; readonly setCookie: SetCookie }
  | { readonly kind: 'again'; readonly errors: readonly FieldError[] }

/** The code signs in and joins, in one press. */
export async function joinByCode(
  request: Request,
  code: string,
  browserKey: string | null,
  form: FormData,
): Promise<CodeAnswer> {
  const outcome = await signInByCode(request, browserKey, typed(form, 'code'))
  if (outcome.kind !== 'signed-in')
    return { kind: 'again', errors: [{ field: 'code', message: complainOfCode(outcome) }] }
  const submission = parseWithZod(form, { schema: NameForm })
  const to =
    submission.status === 'success'
      ? await join(code, outcome.person, submission.value)
      : pageOf(code)
  return { kind: 'go', to, setCookie: outcome.setCookie }
}

async function join(
  code: string,
  person: Person,
  words: { shownName: string; listed: 'listed' | 'unlisted' },
): Promise<string> {
  const joined = await joinByLink({ code, person, ...words })
  switch (joined.kind) {
    case 'joined':
      return `/manage/${joined.slug}?said=joined`
    case 'on-it-already':
      return `/manage/${joined.slug}`
    case 'waits':
    case 'gone':
      return pageOf(code)
  }
}

function pageOf(code: string): string {
  return `/join/${encodeURIComponent(code)}`
}

/** What was typed, as an address carries it to where the code is typed; in a browser of their own, who opens the mail's link finds it there too. */
function alongWith(shownName: string, listed: 'listed' | 'unlisted'): string {
  const words = new URLSearchParams({ name: shownName })
  if (listed === 'listed') words.set('listed', 'yes')
  const text = words.toString().replaceAll('*', '')
  return text.length <= MOST_ALONG ? text : ''
}

/** An address to go to after a sign-in is 500 characters long at most. */
const MOST_ALONG = 420

function again(form: FormData, status: 400 | 429, errors: readonly FieldError[]): JoinAnswer {
  return { kind: 'again', status, answer: { values: typedIn(joinFields, form), errors } }
}
