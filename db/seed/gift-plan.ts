import { feeCoverOf } from '#app/giving/fee-cover.ts'
import { cents } from '#app/money/cents.ts'
import type { DemoCampaign } from './organization.ts'
import { planDedication } from './dedication-plan.ts'
import type { PlannedDedication } from './dedication-plan.ts'
import { firstNames, groupNames, lastNames, messages } from './donors.ts'
import { planCredit } from './member-plan.ts'
import { pick, randomFrom } from './random.ts'
import type { TeamPlan } from './team-plan.ts'

/** One gift of the demo, before it is paid. */
export interface GiftPlan {
  /** The same in every run; by it a gift that is there already is known again. */
  readonly key: string
  readonly teamSlug: string | null
  readonly amount: number
  readonly cover: number
  readonly shownName: string | null
  readonly message: string | null
  readonly anonymous: boolean
  readonly amountHidden: boolean
  /** The address of whoever on the team asked for it. */
  readonly askedBy: string | null
  readonly donorName: string
  readonly donorEmail: string
  readonly paidAt: Date
  readonly dedication: PlannedDedication | null
}

const DAY = 86_400_000
const HOUR = 3_600_000
/** Dollars; what comes up often stands here often. */
const AMOUNTS = [
  10, 15, 20, 20, 25, 25, 25, 25, 30, 40, 50, 50, 50, 50, 60, 75, 100, 100, 100, 150, 200, 250, 500,
]

/** Gifts to a campaign itself. */
export interface OwnGifts {
  /** Unlike that of any other campaign. */
  readonly name: string
  readonly many: number
  readonly days: number
  /** Dollars. */
  readonly amounts: readonly number[]
}

const NOW: OwnGifts = {
  name: 'campaign',
  many: 32,
  days: 68,
  amounts: [25, 50, 50, 100, 100, 250, 500, 1000, 2500],
}

/** Every gift of a campaign: for each team until its share of the goal is reached, then those to the campaign itself. */
export function planGifts(
  campaign: DemoCampaign,
  teams: readonly TeamPlan[],
  own: OwnGifts = NOW,
): GiftPlan[] {
  const toTeams = teams.flatMap((team) => {
    const draw = drawer(campaign, team.slug, team.slug, Math.max(1, team.startedDaysAgo - 1))
    const gifts: GiftPlan[] = []
    const wanted = team.goal * team.given * 100
    for (let given = 0; given < wanted;) {
      const room = Math.max(1000, wanted - given)
      const gift = draw(
        gifts.length,
        AMOUNTS.filter((dollars) => dollars * 100 <= room + 500),
      )
      gifts.push({ ...gift, askedBy: planCredit(team, gift.key) })
      given += gift.amount
    }
    return gifts
  })
  const draw = drawer(campaign, own.name, null, own.days)
  return [...toTeams, ...Array.from({ length: own.many }, (_, number) => draw(number, own.amounts))]
}

function drawer(
  { madeOn, feeRate }: DemoCampaign,
  name: string,
  teamSlug: string | null,
  days: number,
) {
  const random = randomFrom(name)
  const rate = { basisPoints: feeRate.basisPoints, fixed: cents(feeRate.fixed) }
  return (number: number, amounts: readonly number[]): GiftPlan => {
    const gift = cents(pick(amounts, random) * 100)
    const first = pick(firstNames, random)
    const last = pick(lastNames, random)
    const cover = random() < 0.27 ? feeCoverOf(gift, rate) : cents(0)
    return {
      key: `demo-${name}-${number}`,
      teamSlug,
      amount: gift + cover,
      cover,
      shownName: shownNameOf(first, last, random),
      message: random() < 0.42 ? pick(messages, random) : null,
      anonymous: random() < 0.13,
      amountHidden: random() < 0.09,
      askedBy: null,
      donorName: `${first} ${last}`,
      donorEmail: `${plain(first)}.${plain(last)}@example.com`,
      paidAt: momentWithin(days, madeOn, random),
      dedication: planDedication(`demo-${name}-${number}`, first),
    }
  }
}

function shownNameOf(first: string, last: string, random: () => number): string | null {
  const chance = random()
  if (chance < 0.16) return null
  if (chance < 0.3) return pick(groupNames, random)
  return chance < 0.62 ? first : `${first} ${last.slice(0, 1)}.`
}

/** More of them near the beginning and near now, in waking hours of Milwaukee, and never after now. */
function momentWithin(days: number, until: Date, random: () => number): Date {
  const lean = random()
  const ago = lean < 0.4 ? random() ** 2 * days : random() * days
  const day = new Date(until.getTime() - Math.trunc(ago) * DAY)
  const hour = 13 + random() * 14
  const moment = day.setUTCHours(0, 0, 0, 0) + hour * HOUR
  const daysLate = Math.max(0, Math.ceil((moment - until.getTime()) / DAY))
  return new Date(moment - daysLate * DAY)
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase()
}
