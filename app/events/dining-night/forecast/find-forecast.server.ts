import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { isOpenToChange } from '../../event-state.ts'
import { dealOf } from '../deal.ts'
import { countComing } from './count-coming.server.ts'
import { forecastOf, reachOf, USUAL_SPEND } from './forecast.ts'

export type NightForecast = NonNullable<Awaited<ReturnType<typeof findForecast>>>

const MOST_HOPE = cents(10_000_000)

/**
 * What a night may bring, for its captains, and what a hope of theirs takes: as typed, otherwise the team's goal.
 * @returns `null` for other events, for one that is over, and while it is not known what the restaurant gives.
 */
export async function findForecast(event: EventEditor, typedHope: string | null) {
  const { deal: text, status } = event
  const deal = text && dealOf(text)
  if (!deal || !isOpenToChange(status)) return null
  const spend = text.spend ?? USUAL_SPEND
  const hope = typedHope === null ? await findGoal(event.id) : readHope(typedHope)
  const [first] = event.days
  const days = text.leastRsvps?.days ?? null
  return {
    ...forecastOf(deal, spend, await countComing(event.id, event.versionId)),
    isFlat: typeof deal.gives === 'number',
    spend,
    isSpendKnown: text.spend !== null,
    /** The last day on which an answer counts. */
    answerBy: first && days !== null ? addDays(first.day, -days) : null,
    hope: {
      typed: typedHope ?? (hope === null ? '' : String(hope / 100)),
      amount: hope,
      reach: hope === null ? null : reachOf(deal, spend, hope),
    },
  }
}

/** @returns `null` for what is no amount that one could hope for. */
function readHope(typed: string): Cents | null {
  const parsed = parseMoney(typed)
  return parsed.kind === 'money' && parsed.amount > 0 && parsed.amount <= MOST_HOPE
    ? parsed.amount
    : null
}

async function findGoal(eventId: number): Promise<Cents | null> {
  const { rows } = await sql<{ goal: number }>`
    select t.goal_cents as goal from team t join event e on e.team_id = t.id where e.id = ${eventId}`.execute(
    db,
  )
  const goal = rows[0]?.goal ?? 0
  return goal > 0 && goal <= MOST_HOPE ? cents(goal) : null
}
