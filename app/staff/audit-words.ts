import { isCheckItem } from '#app/events/close-out/check-list.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import type { ContributionKind } from '#db/schema/contributions.ts'
import type { StaffRole } from '#db/schema/people.ts'
import type { TeamStatus } from '#db/schema/teams.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import { sayDetailName } from './audit-names.ts'
import { sayKind } from './money/money-words.ts'
import { sayRole } from './people.form.ts'
import { isDay, sayDay, sayMoment } from './say-time.ts'
import { sayTeamState } from './team-state.ts'

/** How the organization counts time and money. */
export interface Ways {
  readonly timeZone: string
  readonly currency: string
}

/** Who did it; what an event's hour brings about is done by nobody, and who helps has no account. */
export function sayActor(actor: string): string {
  if (actor === 'helper') return say('skills.helperDid')
  if (actor === 'clock') return say('staff.audit.clock')
  const unnamed = actors.get(actor)
  return unnamed ? say(`staff.audit.actors.${unnamed}`) : actor
}

type Unnamed = 'app' | 'buyer' | 'commandLine' | 'donor' | 'giver' | 'sponsor'

/** Who has no account, by the name that the record keeps for them. */
const actors = new Map<string, Unnamed>([
  ['the app', 'app'],
  ['the buyer', 'buyer'],
  ['command line', 'commandLine'],
  ['the donor', 'donor'],
  ['giver', 'giver'],
  ['sponsor', 'sponsor'],
])

/** What an entry holds, as pairs of a name and its text; before and after stand together. */
export function sayDetail(detail: unknown, ways: Ways): (readonly [string, string])[] {
  if (!isRecord(detail)) return []
  const { before, after, ...rest } = detail
  const changes =
    isRecord(before) && isRecord(after)
      ? Object.keys(after).map((name) => {
          const was = sayValue(name, before[name], ways)
          const now = sayValue(name, after[name], ways)
          return [sayDetailName(name), say('staff.audit.change', { was, now })] as const
        })
      : []
  const others = Object.entries(rest)
    .filter(([name]) => !saidElsewhere.has(name))
    .map(([name, value]) => [sayDetailName(name), sayValue(name, value, ways)] as const)
  return [...changes, ...others]
}

/** What the entry is about is named beside it, with a link; numbers that only the database uses tell nobody anything. */
const saidElsewhere = new Set([
  'name',
  'slug',
  'version',
  'submittedAt',
  'report',
  'comment',
  'picture',
  'invitation',
  'request',
  'team',
  'event',
  'till',
  'line',
])

function sayValue(name: string, value: unknown, ways: Ways): string {
  if (value === null || value === undefined || value === '') return say('staff.value.nothing')
  if (Array.isArray(value)) return value.map((each) => sayValue(name, each, ways)).join(', ')
  if (typeof value === 'boolean') return value ? say('staff.value.yes') : say('staff.value.no')
  if (typeof value === 'number') return sayNumber(name, value, ways)
  if (typeof value !== 'string') return JSON.stringify(value)
  const word = sayWord(name, value)
  if (word) return word
  if (isDay(value)) return sayDay(value)
  return isMoment(value) ? sayMoment(new Date(value), ways.timeZone) : value
}

const contributionKinds: readonly ContributionKind[] = [
  'gift',
  'sale_takings',
  'restaurant_share',
  'ticket',
  'sponsorship',
]

/** A choice among a few, which is kept by the name that programs have for it. */
function sayWord(name: string, value: string): string | undefined {
  switch (name) {
    case 'kind': {
      const kind = contributionKinds.find((one) => one === value)
      return kind && sayKind(kind)
    }
    case 'was':
    case 'status': {
      const status = teamStatuses.find((one) => one === value)
      return status && sayTeamState(status).text
    }
    case 'role': {
      const role = staffRoles.find((one) => one === value)
      return role && sayRole(role)
    }
    case 'open':
      return value
        .split(', ')
        .map((item) => (isCheckItem(item) ? say(`closeOut.item.${item}`) : item))
        .join('; ')
    case 'rule': {
      const rule = rules.find((one) => one === value)
      return rule && say(`packages.calledOff.${rule}`)
    }
    case 'as':
    case 'by':
    case 'with':
    case 'joining':
    case 'comments_read_by':
    case 'ranking':
    case 'credits': {
      const way = ways.find((one) => one === value)
      return way && say(`staff.audit.ways.${way}`)
    }
  }
  return undefined
}

const teamStatuses: readonly TeamStatus[] = ['draft', 'waiting', 'live', 'closed', 'hidden']
const staffRoles: readonly StaffRole[] = ['viewer', 'moderator', 'finance', 'admin']

/** What becomes of what was paid for an event that is called off. */
const rules: readonly CalledOff[] = ['refund', 'keep', 'choose']

/** In what part somebody acted, by what they came, with what they sign in, how a team takes people in. */
const ways = [
  'staff',
  'captain',
  'member',
  'link',
  'invitation',
  'passkey',
  'password',
  'needs-yes',
  'at-once',
  'shown',
  'hidden',
  'in',
  'out',
] as const

function sayNumber(name: string, value: number, { currency }: Ways): string {
  if (name === 'goal' || name.endsWith('_cents')) return formatMoney(cents(value), currency)
  if (name.endsWith('_basis_points')) return `${value / 100}%`
  return String(value)
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
