import { randomBytes } from 'node:crypto'
import { now } from '#app/platform/clock.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { findComers } from './comers.server.ts'
import { CheckInBatch, CheckInLine } from './line.form.ts'
import { findCheckIn } from './link.server.ts'
import { isCalled } from './phone/queue.ts'
import { findExtras } from './table/extras.server.ts'
import { findTablePlaces } from './table/places.server.ts'
import { takeLines } from './take-lines.server.ts'

export type CheckInList = NonNullable<Awaited<ReturnType<typeof findCheckInPage>>['list']>

/** The list of a link, for whoever has it. `list` is `null` for a link that opens nothing. */
export async function findCheckInPage(key: string, sought: string) {
  const site = await findSiteFrame()
  const event = await findCheckIn(key)
  if (!event) return { site, list: null }
  const [{ comers, walkUps }, { extras }, { places }] = await Promise.all([
    findComers(event.id),
    findExtras(event.id),
    findTablePlaces(event.id),
  ])
  return {
    site,
    list: {
      key,
      title: event.title,
      team: event.team,
      comers,
      walkUps,
      sellsPlaces: places.length > 0,
      sells: places.length > 0 || extras.length > 0,
      sought,
      /** Those whom a search without a script finds; all of them without one. */
      found: comers
        .filter(({ name, host }) => isCalled(`${name} ${host}`, sought))
        .map(({ id }) => id),
    },
  }
}

/** Without a script: one press. @returns where to go on, or what is wrong. */
export async function answerPress(
  key: string,
  form: FormData,
): Promise<{ readonly to: string } | { readonly wrong: 'name' | 'gone' }> {
  const event = await findCheckIn(key)
  if (!event) return { wrong: 'gone' }
  const lines = await readPress(event.id, form)
  if (lines === 'name') return { wrong: 'name' }
  const taken = await takeLines(key, lines)
  if (taken.kind !== 'taken') return { wrong: 'gone' }
  const sought = form.get('q')
  const query =
    typeof sought === 'string' && sought !== '' ? `?q=${encodeURIComponent(sought)}` : ''
  return { to: `/check-in/${key}${query}` }
}

async function readPress(eventId: number, form: FormData): Promise<CheckInLine[] | 'name'> {
  const made = () => ({ id: randomBytes(16).toString('hex'), madeAt: now().toISOString() })
  const [kind, who, name] = ['kind', 'who', 'name'].map((field) => form.get(field))
  if (kind === 'walk_up') {
    const line = CheckInLine.safeParse({ ...made(), kind, name })
    return line.success ? [line.data] : 'name'
  }
  if (kind !== 'back') {
    const line = CheckInLine.safeParse({ ...made(), kind: 'here', who })
    return line.success ? [line.data] : []
  }
  const { comers } = await findComers(eventId)
  const comer = comers.find(({ id }) => id === who)
  return (comer?.entries ?? []).map((undoes) => ({ ...made(), kind: 'back', undoes }))
}

/** A batch of a phone, by the key in its address; a page of another site cannot know it (S14). */
export async function answerLines(key: string, request: Request): Promise<Response> {
  const batch = CheckInBatch.safeParse(await readJson(request))
  if (!batch.success) return problem(400)
  const taken = await takeLines(key, batch.data.lines)
  switch (taken.kind) {
    case 'taken':
      return answer({ held: taken.held, gone: taken.gone })
    case 'not-found':
      return problem(410)
    case 'too-many':
      return problem(429, taken.retryAfterSeconds)
  }
}

/** Who is here by now, from all phones. */
export async function answerState(key: string): Promise<Response> {
  const event = await findCheckIn(key)
  if (!event) return problem(410)
  const { comers, walkUps } = await findComers(event.id)
  return answer({
    /** Who is here, by the lines that say so. */
    here: Object.fromEntries(
      comers.filter(({ entries }) => entries.length > 0).map(({ id, entries }) => [id, entries]),
    ),
    owes: comers.filter(({ owes }) => owes).map(({ id }) => id),
    all: comers.length,
    walkUps: walkUps.length,
  })
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

function answer(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}

function problem(status: number, retryAfterSeconds?: number): Response {
  return Response.json(
    { status },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
      },
    },
  )
}
