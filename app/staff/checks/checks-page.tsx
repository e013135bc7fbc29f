import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { BooksLight, PastCheck } from './books-light.server.ts'
import type { CatchUp } from './catch-ups.server.ts'
import { sayCheck } from './check-words.ts'
import { Light } from './light.tsx'

interface ChecksPageProps {
  light: BooksLight
  past: readonly PastCheck[]
  catchUps: readonly CatchUp[]
  frame: StaffFrame
}

/** The light in full: what fails with its rows, what was checked before, and what catching up with Stripe found. */
export function ChecksPage({ light, past, catchUps, frame }: ChecksPageProps) {
  return (
    <div className="stack-large">
      <Light light={light} timeZone={frame.timeZone}>
        {light.running ? (
          <p>
            <LinkButton href="/staff/checks" look="secondary">
              {say('checks.lookAgain')}
            </LinkButton>
          </p>
        ) : (
          frame.may['handle-money'] && (
            <form method="post" action="/staff/checks/proof" className="stack">
              <Button look="secondary" busyText={say('staff.form.saving')}>
                {say('checks.press')}
              </Button>
              <p className="small soft">{say('checks.pressWords')}</p>
            </form>
          )
        )}
      </Light>
      {light.broken.map(({ key, rows }) => (
        <Section key={key} title={sayCheck(key)} id={key}>
          <p className="small soft">{say('checks.rowsTitle')}</p>
          <ul className="trail">
            {rows.map((row) => (
              <li key={JSON.stringify(row)}>
                {Object.entries(row).map(([name, value]) => (
                  <p key={name} className="small">
                    <code>{name}</code>{' '}
                    <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={say('checks.catchUps.title')} id="catch-ups">
        <p>{say('checks.catchUps.words')}</p>
        <CatchUps catchUps={catchUps} frame={frame} />
      </Section>
      {past.length > 0 && (
        <Section title={say('checks.past')} id="past">
          <Past past={past} frame={frame} />
        </Section>
      )}
    </div>
  )
}

function CatchUps({ catchUps, frame }: Pick<ChecksPageProps, 'catchUps' | 'frame'>) {
  return (
    <Table
      caption={say('checks.catchUps.caption')}
      narrow="brief"
      columns={[
        {
          heading: say('checks.when'),
          cell: ({ startedAt }) => sayMoment(startedAt, frame.timeZone),
        },
        { heading: say('checks.catchUps.found'), cell: Found },
        {
          heading: say('checks.catchUps.notices'),
          cell: ({ noticesFetched }) => noticesFetched,
          kind: 'number',
        },
        { heading: say('checks.catchUps.asked'), cell: ({ asked }) => asked, kind: 'number' },
        {
          heading: say('checks.catchUps.balance'),
          cell: (run) => sayBalance(run, frame.currency),
        },
      ]}
      rows={catchUps}
      rowKey={({ id }) => String(id)}
      empty={<p className="soft">{say('checks.catchUps.none')}</p>}
    />
  )
}

function Found({ linesBooked, gifts, failure, finishedAt }: CatchUp) {
  if (failure !== null) return say('checks.catchUps.failed', { why: failure })
  if (finishedAt === null) return say('checks.underWay')
  if (linesBooked === 0) return say('checks.catchUps.nothing')
  return (
    <>
      {say('checks.catchUps.lines', { n: linesBooked })}
      {gifts.map(({ id, donor }) => (
        <span key={id} className="small under">
          <a href={`/staff/gifts/${id}`} dir="auto">
            {donor ?? say('staff.gifts.noName')}
          </a>
        </span>
      ))}
    </>
  )
}

function sayBalance({ apart, stripes }: CatchUp, currency: string): string {
  if (apart === null || stripes === null) return say('checks.catchUps.moved')
  const amount = formatMoneyExactly(stripes, currency)
  return apart === 0
    ? say('checks.catchUps.agrees', { amount })
    : say('checks.catchUps.apart', { amount, apart: formatMoneyExactly(apart, currency) })
}

function Past({ past, frame }: Pick<ChecksPageProps, 'past' | 'frame'>) {
  return (
    <Table
      caption={say('checks.pastCaption')}
      narrow="brief"
      columns={[
        {
          heading: say('checks.when'),
          cell: ({ startedAt }) => sayMoment(startedAt, frame.timeZone),
        },
        { heading: say('checks.who'), cell: ({ by }) => by ?? say('checks.night') },
        { heading: say('checks.result'), cell: Result },
      ]}
      rows={past}
      rowKey={({ id }) => String(id)}
    />
  )
}

function Result({ finishedAt, failure, broken }: PastCheck) {
  if (failure !== null) return <Tag tone="waiting">{say('checks.noEnd')}</Tag>
  if (finishedAt === null) return <Tag tone="note">{say('checks.underWay')}</Tag>
  if (broken.length === 0) return <Tag tone="good">{say('checks.agree')}</Tag>
  return (
    <>
      <Tag tone="bad">{say('checks.broken', { n: broken.length })}</Tag>
      <span className="small soft under">{sayList(broken.map(sayCheck))}</span>
    </>
  )
}
