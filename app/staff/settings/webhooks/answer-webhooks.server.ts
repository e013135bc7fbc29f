import { data, redirect } from '@remix-run/node'
import type { Person } from '#app/people/person.server.ts'
import {
  pauseEndpoint,
  registerEndpoint,
  removeEndpoint,
  resumeEndpoint,
  rotateSecret,
} from '#app/webhooks/change-endpoint.server.ts'
import { sendAgain, sendTest } from '#app/webhooks/send-again.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../../answer-form.ts'
import { refuse } from '../../refuse.ts'
import { readWebhook } from './webhook-form.server.ts'

const LIST = '/staff/settings/webhooks'

/** The form again, or the secret of the new endpoint, which is shown this once. */
export async function answerNewWebhook(form: FormData, by: Person) {
  const read = readWebhook(form)
  if (read.kind === 'again') return data(read, { status: 422 })
  const { id, secret } = await registerEndpoint(read.value, by)
  return data({ kind: 'registered' as const, id, secret })
}

/** @throws the refusal of an endpoint that is not there. */
export async function answerRotation(id: string, by: Person) {
  const secret = await rotateSecret(id, by)
  if (secret === undefined) throw refuse('not-found')
  return { secret }
}

export async function answerPause(id: string, by: Person): Promise<FormAnswer> {
  return after(await pauseEndpoint(id, by), `${LIST}/${id}?done=paused`)
}

export async function answerResumption(id: string, by: Person): Promise<FormAnswer> {
  return after(await resumeEndpoint(id, by), `${LIST}/${id}?done=resumed`)
}

export async function answerRemoval(id: string, by: Person): Promise<FormAnswer> {
  return after(await removeEndpoint(id, by), `${LIST}?done=removed`)
}

export async function answerTest(id: string): Promise<FormAnswer> {
  return after(await sendTest(id), `${LIST}/${id}?done=tested`)
}

/** On to the log, or why it is not sent: it leads to the log, which is on the same page. */
export async function answerAgain(id: string, deliveryId: string) {
  const outcome = await sendAgain(id, deliveryId)
  switch (outcome) {
    case 'done':
      return redirect(`${LIST}/${id}?done=again`, 303)
    case 'not-found':
      throw refuse('not-found')
    case 'hidden':
    case 'returned':
    case 'left':
    case 'erased':
      return data(
        {
          errors: [
            {
              field: 'log',
              message: say('webhooks.notAgain', { why: say(`webhooks.untold.${outcome}`) }),
            },
          ],
        },
        { status: 409 },
      )
  }
}

function after(outcome: 'done' | 'not-found', to: string): FormAnswer {
  return outcome === 'done' ? { kind: 'done', to } : { kind: 'not-found' }
}

/** What was just done, as the address after it says; what is to be sent waits while the endpoint is paused. */
export function sayWebhookDone(
  request: Request,
  { paused }: { readonly paused: boolean },
): Said | null {
  const said = saidIn(request, kinds, (done) => say(`webhooks.done.${done}`))
  const waits = paused && isSent(new URL(request.url).searchParams.get('done'))
  return waits ? { kind: 'info', title: say('webhooks.done.waits') } : said
}

const kinds = {
  paused: 'success',
  resumed: 'success',
  removed: 'success',
  tested: 'success',
  again: 'success',
} as const

function isSent(done: string | null): boolean {
  return done === 'tested' || done === 'again'
}
