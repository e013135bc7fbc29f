import { now } from '#app/platform/clock.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { askByTill, findStandingByTill } from './ask-by-till.server.ts'
import { Batch, Opening, TillSale } from './entry.form.ts'
import { openPhone } from './open-phone.server.ts'
import { takeEntries } from './take-entries.server.ts'

/** Gives the phone that asks a till, if it brings a code that is good. */
export async function answerOpening(request: Request, clientAddress: string): Promise<Response> {
  const asked = Opening.safeParse(await readJson(request))
  if (!asked.success) return problem(400)
  const opened = await openPhone(asked.data.code, clientAddress)
  switch (opened.kind) {
    case 'opened':
      return answer({ key: opened.key, till: opened.till })
    case 'not-found':
      return problem(404)
    case 'too-many':
      return problem(429, opened.retryAfterSeconds)
  }
}

/**
 * Takes a batch of lines from a phone, which says by its key which till it is: no cookie, so that no other site can send
 * lines in its name, and one phone can still send what it wrote for a till of last week.
 */
export async function answerEntries(request: Request): Promise<Response> {
  const key = keyOf(request)
  if (!key) return problem(401)
  const batch = Batch.safeParse(await readJson(request))
  if (!batch.success) return problem(400)
  const taken = await takeEntries(key, batch.data)
  switch (taken.kind) {
    case 'taken':
      return answer({ held: taken.held, refused: taken.refused, now: now().toISOString() })
    case 'not-found':
      return problem(401)
    case 'too-many':
      return problem(429, taken.retryAfterSeconds)
  }
}

/** Makes the code that a buyer scans to pay at Stripe. */
export async function answerAsking(request: Request): Promise<Response> {
  const key = keyOf(request)
  if (!key) return problem(401)
  const sale = TillSale.safeParse(await readJson(request))
  if (!sale.success) return problem(400)
  const asked = await askByTill(key, sale.data)
  switch (asked.kind) {
    case 'asked':
      return answer({ sale: asked.sale, url: asked.url, picture: qrPicture(asked.url) })
    case 'not-found':
      return problem(401)
    case 'paused':
      return problem(409)
    case 'too-many':
      return problem(429, asked.retryAfterSeconds)
  }
}

/** Whether it is paid. */
export async function answerStanding(request: Request): Promise<Response> {
  const key = keyOf(request)
  const { searchParams } = new URL(request.url)
  const standing =
    key && (await findStandingByTill(key, searchParams.get('sale') ?? '', searchParams.has('ask')))
  return standing ? answer({ standing }) : problem(401)
}

function keyOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{43})$/.exec(request.headers.get('Authorization') ?? '')?.[1]
}

async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json')) return undefined
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
  return Response.json(null, {
    status,
    headers: {
      'Cache-Control': 'no-store',
      ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
    },
  })
}
