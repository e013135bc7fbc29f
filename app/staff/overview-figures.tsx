import { cents, percentOf } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Overview } from './overview.server.ts'

interface OverviewFiguresProps {
  overview: Overview
  currency: string
  /** What the days are measured against, in words; `null` when against nothing. */
  beforeText: string | null
}

/** The figures of a period, each beside what it was before. */
export function OverviewFigures({ overview, currency, beforeText }: OverviewFiguresProps) {
  const { totals, before, expected, expectedBefore } = overview
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  const isNothingBefore =
    before !== null && before.received === 0 && before.refunded === 0 && expectedBefore === 0
  const change = (now: number, then: number | undefined, was = money) =>
    beforeText === null ||
    isNothingBefore ||
    then === undefined ||
    (now === 0 && then === 0) ? null : (
      <Change now={now} then={then} was={was(cents(then))} before={beforeText} />
    )
  const figures = (
    <Stats>
      <Stat
        term={say('staff.totals.raised')}
        value={money(totals.raised)}
        note={
          <>
            {change(totals.raised, before?.raised)}
            {say('staff.totals.cameIn', { amount: money(totals.received) })}
          </>
        }
      />
      <Stat
        term={say('staff.totals.net')}
        value={money(totals.net)}
        note={
          <>
            {change(totals.net, before?.net)}
            {say('staff.totals.netWords')}
          </>
        }
      />
      <Stat
        term={say('staff.totals.fees')}
        value={money(totals.fees)}
        note={
          <>
            {change(totals.fees, before?.fees)}
            {say('staff.totals.byStripe')}
          </>
        }
      />
      <Stat
        term={say('staff.desk.gifts')}
        value={sayNumber(totals.gifts)}
        note={change(totals.gifts, before?.gifts, sayNumber)}
      />
      <Stat
        term={say('staff.totals.sentBack')}
        value={money(totals.refunded)}
        note={say('staff.totals.lost', { amount: money(totals.lost) })}
      />
      <Stat
        term={say('staff.totals.expected')}
        value={money(expected.left)}
        note={
          <>
            {change(expected.left, expectedBefore ?? undefined)}
            {say('staff.totals.expectedWords')}
          </>
        }
      />
    </Stats>
  )
  if (beforeText === null || !isNothingBefore) return figures
  return (
    <div className="stack">
      {figures}
      <p className="small soft">{say('staff.totals.nothingBefore', { before: beforeText })}</p>
    </div>
  )
}

interface ChangeProps {
  now: number
  then: number
  /** `then` in words. */
  was: string
  before: string
}

function Change(change: ChangeProps) {
  return (
    <span className="change">
      {change.then > 0 && <Arrow now={change.now} then={change.then} />}
      {sayChange(change)}
    </span>
  )
}

/** Beyond ten times as much, a percentage says less than the figure itself. */
const PLAIN_UP_TO = 10

function sayChange({ now, then, was, before }: ChangeProps): string {
  if (now === then) return say('staff.totals.same', { before })
  if (then <= 0) return say('staff.totals.noneBefore', { before })
  if (now > PLAIN_UP_TO * then) return say('staff.totals.muchMore', { was, before })
  const n = sayNumber(percentOf(cents(Math.abs(now - then)), cents(then)))
  return now > then
    ? say('staff.totals.more', { n, before })
    : say('staff.totals.less', { n, before })
}

/** Says nothing that the words do not. */
function Arrow({ now, then }: { now: number; then: number }) {
  if (now === then) return null
  return (
    <svg className="change-arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d={now > then ? 'M6 1l5 9H1z' : 'M6 11L1 2h10z'} />
    </svg>
  )
}
