import { db } from '#app/platform/database.server.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import {
  clearPairings,
  fillPairings,
  freezeSheet,
  savePairings,
  thawSheet,
} from './change-sheet.server.ts'
import type { SheetOutcome } from './change-sheet.server.ts'
import { findWishes } from './find-wishes.ts'
import { requireOuting } from './require-outing.server.ts'
import { fieldOf, nameSpot, readSpot } from './sheet.ts'
import type { SheetRules, Spot } from './sheet.ts'
import { findSheetPlayers } from './sheet-players.server.ts'
import type { SheetPlayer } from './sheet-players.server.ts'
import { findSheetRules } from './sheet-rules.server.ts'

export type PairingsPage = Awaited<ReturnType<typeof findPairingsPage>>
export type PairedPlayer = PairingsPage['players'][number]

/** The sheet of an outing, for its captains alone. */
export async function findPairingsPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireOuting(captain, slug)
  const [rules, players, sheet] = await Promise.all([
    findSheetRules(event.id),
    findSheetPlayers(db, event.id),
    db
      .selectFrom('tee_sheet')
      .select(['revision', 'frozen_at'])
      .where('event_id', '=', event.id)
      .executeTakeFirst(),
  ])
  return {
    event: { team: event.team, title: event.title, desk: event.desk },
    rules,
    revision: sheet?.revision ?? 1,
    frozenSince: sheet?.frozen_at
      ? sayDate(sheet.frozen_at, {
          dateStyle: 'long',
          timeStyle: 'short',
          timeZone: event.timeZone,
        })
      : null,
    players: tellPlayers(players, rules),
  }
}

/** As the page shows them; nobody's key is in it. */
function tellPlayers(players: readonly SheetPlayer[], rules: SheetRules) {
  const wishes = findWishes(players.map(({ id, name, wish }) => ({ id, name: name ?? '', wish })))
  const places = new Map(players.map(({ id, at }) => [id, at && nameSpot(at, rules)]))
  return players.map((player) => ({
    id: player.id,
    name: player.name ?? say('pairings.guestOf', { host: player.host }),
    host: player.host,
    party: player.party,
    wish: player.wish,
    /** Whom they named, as far as somebody is named so. */
    wished: wishes.get(player.id) ?? [],
    at: places.get(player.id) ?? '',
    paid: player.paid,
  }))
}

export type PairingsAnswer = FormAnswer<Answer<string>>

/** Reads where each player begins; what is wrong comes back with all that was typed. */
export async function answerPairings(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<PairingsAnswer> {
  const event = await requireOuting(captain, slug)
  const rules = await findSheetRules(event.id)
  const typed = readTyped(form)
  const again = (errors: Answer<string>['errors']): PairingsAnswer => ({
    kind: 'again',
    answer: { values: Object.fromEntries(typed), errors },
  })
  const places = new Map<string, Spot | null>()
  const errors: { field: string; message: string }[] = []
  for (const [field, words] of typed) {
    const spot = readSpot(words, rules)
    if (spot === undefined) errors.push({ field, message: sayNoSuchSpot(words, rules) })
    else places.set(field.slice(fieldOf('').length), spot)
  }
  if (errors.length > 0) return again(errors)
  const outcome = await savePairings({ ...pressedBy(captain, event.publicId, form), places })
  if (outcome.kind === 'too-many') {
    const crowded = [...typed].find(([, words]) => {
      const spot = readSpot(words, rules)
      return spot && nameSpot(spot, rules) === nameSpot(outcome.at, rules)
    })
    return again([{ field: crowded?.[0] ?? '', message: sayTooMany(outcome, rules) }])
  }
  return onward(event.desk, outcome, 'saved')
}

/** @returns where to go on. */
export async function answerSheetPress(
  captain: CaptainOf,
  slug: string | undefined,
  press: 'filled' | 'cleared' | 'frozen' | 'thawed',
  form: FormData,
): Promise<string> {
  const event = await requireOuting(captain, slug)
  const wish = pressedBy(captain, event.publicId, form)
  const outcome = await {
    filled: fillPairings,
    cleared: clearPairings,
    frozen: freezeSheet,
    thawed: thawSheet,
  }[press](wish)
  const answer = onward(event.desk, outcome, press)
  return answer.to
}

const MOST_PLAYERS = 500

function readTyped(form: FormData): Map<string, string> {
  const typed = new Map<string, string>()
  for (const [field, value] of form)
    if (field.startsWith(fieldOf('')) && typeof value === 'string' && typed.size < MOST_PLAYERS)
      typed.set(field, value.slice(0, 20))
  return typed
}

function pressedBy({ actor }: CaptainOf, eventPublicId: string, form: FormData) {
  const revision = Number(form.get('revision'))
  return { eventPublicId, actor, revision: Number.isSafeInteger(revision) ? revision : 0 }
}

function onward(desk: string, outcome: SheetOutcome, done: string): { kind: 'on'; to: string } {
  const page = `${desk}/pairings`
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'on', to: `${page}?done=${done}` }
    case 'changed':
    case 'frozen':
      return { kind: 'on', to: `${page}?problem=${outcome.kind}` }
    case 'too-many':
    case 'not-found':
      return { kind: 'on', to: page }
  }
}

function sayNoSuchSpot(typed: string, { start }: SheetRules): string {
  return start === 'shotgun'
    ? say('pairings.problems.noSuchHole', { typed })
    : say('pairings.problems.noSuchTurn', { typed })
}

function sayTooMany(
  { at, players }: Extract<SheetOutcome, { kind: 'too-many' }>,
  rules: SheetRules,
): string {
  const name = nameSpot(at, rules)
  const spot =
    rules.start === 'shotgun' ? say('pairings.hole', { name }) : say('pairings.turn', { name })
  return say('pairings.problems.tooMany', { players, spot, size: rules.groupSize })
}

const done = {
  saved: 'success',
  filled: 'success',
  cleared: 'success',
  frozen: 'success',
  thawed: 'success',
} as const
const problems = ['changed', 'frozen'] as const

/** What was just done to the sheet, or what stood in the way, as the address after it says. */
export function saySheetDone(request: Request): Said | null {
  const said = saidIn(request, done, (known) => say(`pairings.done.${known}`))
  if (said) return said
  const asked = new URL(request.url).searchParams.get('problem')
  const problem = problems.find((one) => one === asked)
  return problem ? { kind: 'warning', title: say(`pairings.problems.${problem}`) } : null
}
