import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { StatementsDesk } from './statements-desk.server.ts'

interface DeskProps {
  desk: StatementsDesk
  frame: StaffFrame
  lettersAFile: number
}

/** A year of receipts: what it comes to, whom it goes to, and how far the letters are. */
export function StatementsDeskPage({ desk, frame, lettersAFile }: DeskProps) {
  const money = (amount: StatementsDesk['total']) => formatMoneyExactly(amount, frame.currency)
  if (desk.years.length === 0) return <p className="lede">{say('treasury.statements.none')}</p>
  return (
    <div className="stack-large">
      <p className="measure">{say('treasury.statements.lede')}</p>
      {desk.years.length > 1 && (
        <Tabs
          label={say('treasury.statements.year')}
          current={hrefOf(desk.year)}
          tabs={desk.years.map((year) => ({ text: String(year), href: hrefOf(year) }))}
        />
      )}
      <Stats>
        <Stat
          term={say('treasury.statements.total', { year: String(desk.year) })}
          value={money(desk.total)}
          note={desk.goods > 0 ? say('treasury.statements.goods', { n: desk.goods }) : undefined}
        />
        <Stat term={say('treasury.statements.donors')} value={sayNumber(desk.donors)} />
        <Stat term={say('treasury.statements.toPrint')} value={sayNumber(desk.toPrint)} />
      </Stats>
      {desk.nameless > 0 && (
        <p className="soft">
          {say('treasury.statements.nameless', { amount: money(desk.nameless) })}
        </p>
      )}
      {desk.changedCount > 0 && (
        <Section title={say('treasury.statements.changed')} id="changed">
          <Changed desk={desk} currency={frame.currency} />
        </Section>
      )}
      <Section title={say('treasury.statements.preview')} id="preview">
        <Preview year={desk.year} />
      </Section>
      <Section title={say('treasury.statements.send')} id="send">
        <Sending desk={desk} frame={frame} />
      </Section>
      {desk.toPrint > 0 && (
        <Section title={say('treasury.statements.print')} id="print">
          <Printing desk={desk} lettersAFile={lettersAFile} />
        </Section>
      )}
    </div>
  )
}

function hrefOf(year: number): string {
  return `/staff/statements?year=${year}`
}

/** Letters that no longer say what is so, and the press that replaces them. */
function Changed({ desk, currency }: { desk: StatementsDesk; currency: string }) {
  return (
    <div className="stack">
      <p className="measure">{say('treasury.statements.changedWords', { n: desk.changedCount })}</p>
      <Table
        caption={<span className="unseen">{say('treasury.statements.changed')}</span>}
        columns={[
          {
            heading: say('staff.people.columnEmail'),
            cell: ({ id, email }) => <a href={`/statements/${id}`}>{email}</a>,
          },
          {
            heading: say('treasury.statements.told'),
            cell: ({ told }) => formatMoneyExactly(told, currency),
            kind: 'number',
          },
          {
            heading: say('treasury.statements.isNow'),
            cell: ({ now }) => formatMoneyExactly(now, currency),
            kind: 'sum',
          },
        ]}
        rows={desk.changed}
        rowKey={({ id }) => id}
        narrow="brief"
      />
      {(desk.run === null || desk.run.finishedAt !== null) && (
        <form method="post" action="/staff/statements/sending">
          <input type="hidden" name="year" value={desk.year} />
          <Button busyText={say('treasury.statements.sendBusy')}>
            {say('treasury.statements.correct')}
          </Button>
        </form>
      )}
    </div>
  )
}

function Preview({ year }: { year: number }) {
  return (
    <form method="post" action="/staff/statements/preview" className="stack measure">
      <input type="hidden" name="year" value={year} />
      <TextField
        name="email"
        type="email"
        label={say('treasury.statements.previewEmail')}
        hint={say('treasury.statements.previewHint')}
      />
      <div className="actions">
        <Button look="secondary">{say('treasury.statements.previewSee')}</Button>
      </div>
    </form>
  )
}

function Sending({ desk, frame }: Omit<DeskProps, 'lettersAFile'>) {
  const { run, year } = desk
  if (run && run.finishedAt === null)
    return (
      <div className="stack measure">
        <p>
          {say('treasury.statements.going', {
            done: sayNumber(run.donors),
            all: sayNumber(desk.donors),
          })}
        </p>
        <progress
          value={run.donors}
          max={Math.max(desk.donors, 1)}
          aria-label={say('treasury.statements.send')}
        />
        <p>
          <a href={hrefOf(year)}>{say('treasury.statements.look')}</a>
        </p>
      </div>
    )
  return (
    <div className="stack measure">
      {run?.finishedAt && (
        <p>
          {say('treasury.statements.sent', {
            n: run.letters,
            when: sayMoment(run.finishedAt, frame.timeZone),
            who: run.by,
          })}
        </p>
      )}
      {desk.goesOn && (
        <Notice kind="info" title={say('treasury.statements.goesOn', { year: String(year) })}>
          <p>{say('treasury.statements.goesOnWords')}</p>
        </Notice>
      )}
      {desk.donors > 0 && (
        <ConfirmPanel
          open={say('treasury.statements.sendOpen')}
          action="/staff/statements/sending"
          fields={<input type="hidden" name="year" value={year} />}
          confirm={say('treasury.statements.sendYes')}
          busyText={say('treasury.statements.sendBusy')}
          look={desk.changedCount > 0 ? 'secondary' : 'primary'}
        >
          <p>{say('treasury.statements.sendWords', { n: desk.donors })}</p>
        </ConfirmPanel>
      )}
    </div>
  )
}

function Printing({ desk, lettersAFile }: Omit<DeskProps, 'frame'>) {
  const parts = Array.from({ length: Math.ceil(desk.toPrint / lettersAFile) }, (_, part) => part)
  return (
    <div className="stack measure">
      <p>{say('treasury.statements.printWords', { n: desk.toPrint })}</p>
      {parts.map((part) => (
        <form key={part} method="post" action="/staff/statements/letters">
          <input type="hidden" name="year" value={desk.year} />
          <input type="hidden" name="part" value={part} />
          <Button look="secondary">
            {parts.length === 1
              ? say('treasury.statements.printSee')
              : say('treasury.statements.printPart', { part: part + 1, parts: parts.length })}
          </Button>
        </form>
      ))}
    </div>
  )
}
