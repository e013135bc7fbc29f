import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { findLetterLogo, letterheadOf } from '#app/receipts/receipt-paper.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { PaperFile } from '#app/receipts/paper-file.ts'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import type { Block, Letterhead } from '#app/ui/print/flow-pages.server.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { sayDate, sayDay } from '#app/words/formats.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { sayEventKind } from '../event-kind.ts'
import { daysOf, sayDaysAndYear } from '../say-when.ts'
import { daysOfVersion } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import { findCloseOut } from './close-out-page.server.ts'
import type { CloseOut } from './close-out-page.server.ts'
import { partRows, worthRows } from './close-out-words.ts'

/** As many lines of costs are written out as one page holds beside all else, and no more than these. */
const MOST_COSTS = 8

/** What an event brought on one page, for the team and the treasurer, in the language of whoever asks. */
export async function makeCloseOutPaper(eventId: number): Promise<PaperFile | 'busy'> {
  const [head, organization] = await Promise.all([findHead(eventId), requireOrganization()])
  const out = await findCloseOut(head)
  const title = say('closeOut.onPaper', { title: head.title })
  const logo = await findLetterLogo()
  const letterhead = letterheadOf(
    {
      legalName: organization.legalName,
      address: organization.address,
      ein: organization.ein,
    },
    say('closeOut.foot', {
      day: sayDate(now(), { dateStyle: 'long', timeZone: organization.timeZone }),
    }),
    logo,
  )
  const paper = { title, language: currentLanguage(), author: organization.legalName }
  const bytes = await drawInTurn(() =>
    toPdf(onePage(letterhead, { head, out, organization }), paper),
  )
  return bytes === 'busy' ? bytes : { bytes, name: `${head.slug}-close-out.pdf` }
}

type HeadRow = Pick<
  ShownEventRow,
  'slug' | 'kind' | 'status' | 'title' | 'time_zone' | 'team_name' | 'days'
>

type Head = Awaited<ReturnType<typeof findHead>>

async function findHead(eventId: number) {
  const { rows } = await sql<HeadRow>`
    select e.slug, e.kind, e.status, v.title, v.time_zone, t.name as team_name, ${daysOfVersion(sql`v.id`)} as days
      from event e join team t on t.id = e.team_id
      join event_version v on v.id = coalesce(e.approved_version_id,
        (select max(n.id) from event_version n where n.event_id = e.id))
     where e.id = ${eventId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('This event is not there')
  return {
    id: eventId,
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    title: row.title,
    team: row.team_name,
    when: sayDaysAndYear(daysOf(row.days), row.time_zone),
  }
}

interface Sheet {
  readonly head: Head
  readonly out: CloseOut
  readonly organization: { readonly currency: string }
}

/** With fewer costs written out until it fits. */
function onePage(letterhead: Letterhead, sheet: Sheet): Print[] {
  for (let most = MOST_COSTS; most > 1; most--) {
    const pages = flowPages(letterhead, blocksOf(sheet, most))
    if (pages.length === 1) return pages
  }
  return flowPages(letterhead, blocksOf(sheet, 1))
}

function blocksOf({ head, out, organization }: Sheet, mostCosts: number): Block[] {
  const share =
    out.costShare === null ? '' : ` (${say('closeOut.share', { percent: String(out.costShare) })})`
  const state = say(`closeOut.paperState.${stateOf(head.status)}`)
  return [
    { kind: 'title', text: head.title },
    {
      kind: 'words',
      text: [head.team, sayEventKind(head.kind), head.when, state].join(' · '),
      look: 'soft',
    },
    { kind: 'heading', text: say('closeOut.money') },
    {
      kind: 'facts',
      rows: [
        ...partRows(out),
        ...worthRows(out),
        { term: say('closeOut.gross'), value: out.gross },
        { term: say('closeOut.costs'), value: `${out.costsTotal}${share}` },
        { term: say('closeOut.net'), value: out.net },
        ...(out.expected === null ? [] : [{ term: say('closeOut.expected'), value: out.expected }]),
      ],
    },
    ...out.differences.map((words) => ({
      kind: 'words' as const,
      text: `${say('figure.check.title')}: ${words}`,
    })),
    ...costBlocks(out, mostCosts, organization.currency),
    { kind: 'heading', text: say('closeOut.checkList') },
    {
      kind: 'facts',
      rows: (['open', 'done'] as const).flatMap((state) => {
        const items = out.items.filter(({ done }) => done === (state === 'done')).map(sayItem)
        if (items.length === 0) return []
        return [{ term: say(`closeOut.state.${state}`), value: items.join('\n') }]
      }),
    },
  ]
}

function stateOf(status: EventStatus): 'closed' | 'calledOff' | 'open' {
  if (status === 'closed') return 'closed'
  return status === 'cancelled' ? 'calledOff' : 'open'
}

/** With who said so and when, where somebody did. */
function sayItem({ key, tick }: CloseOut['items'][number]): string {
  const words = say(`closeOut.item.${key}`)
  return tick ? `${words} (${say('closeOut.by', { who: tick.by, day: tick.day })})` : words
}

function costBlocks(out: CloseOut, most: number, currency: string): Block[] {
  if (out.costs.length === 0) return []
  const shown = out.costs.length > most ? out.costs.slice(0, most - 1) : out.costs
  const rest = out.costs.slice(shown.length)
  const left = formatMoneyExactly(
    cents(rest.reduce((sum, { amount }) => sum + amount, 0)),
    currency,
  )
  return [
    { kind: 'heading', text: say('costs.title') },
    {
      kind: 'table',
      columns: [
        { heading: say('costs.column.what'), share: 0.4 },
        { heading: say('costs.column.day'), share: 0.22 },
        { heading: say('costs.column.paidBy'), share: 0.22 },
        { heading: say('costs.column.amount'), share: 0.16, align: 'end' },
      ],
      rows: [
        ...shown.map((cost) => [cost.what, sayDay(cost.spentOn), cost.paidBy, cost.amountText]),
        ...(rest.length === 0
          ? []
          : [[say('closeOut.moreCosts', { n: rest.length }), '', '', left]]),
      ],
    },
  ]
}
