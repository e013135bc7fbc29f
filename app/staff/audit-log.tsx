import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { AuditLine } from './audit-log.server.ts'
import { sayAction, saySubjectKind } from './audit-names.ts'
import { sayActor, sayDetail } from './audit-words.ts'
import type { Ways } from './audit-words.ts'
import { sayMoment } from './say-time.ts'
import { Detail } from './trail.tsx'

interface AuditLogProps {
  lines: readonly AuditLine[]
  chain: { readonly whole: boolean; readonly checked: number }
  ways: Ways
}

/** What was done by whom, and whether anybody has altered the record since. */
export function AuditLog({ lines, chain, ways }: AuditLogProps) {
  return (
    <>
      {chain.whole ? (
        <p className="soft">{say('staff.audit.checked', { n: chain.checked })}</p>
      ) : (
        <Notice kind="danger" title={say('staff.audit.altered')}>
          <p>{say('staff.audit.alteredWords')}</p>
        </Notice>
      )}
      <Table
        caption={say('staff.audit.caption')}
        narrow="brief"
        columns={[
          {
            heading: say('staff.audit.what'),
            cell: ({ action }) => sayAction(action),
          },
          {
            heading: say('staff.audit.who'),
            cell: ({ actor }) => <bdi className="who">{sayActor(actor)}</bdi>,
          },
          {
            heading: say('staff.gifts.when'),
            cell: ({ at }) => sayMoment(at, ways.timeZone),
            kind: 'short',
          },
          { heading: say('staff.audit.about'), cell: About },
          {
            heading: say('staff.audit.more'),
            cell: ({ detail }) => <Detail lines={sayDetail(detail, ways)} />,
          },
        ]}
        rows={lines}
        rowKey={({ id }) => String(id)}
        empty={<p className="soft">{say('staff.audit.noFit')}</p>}
      />
    </>
  )
}

/** By its name where it has one, and on the way to it where it has a page. */
function About({ subjectKind, subjectId, team, event, person }: AuditLine) {
  if (team)
    return (
      <a href={`/staff/teams/${team.slug}`} dir="auto">
        {team.name}
      </a>
    )
  if (person) return <bdi>{person}</bdi>
  const name = event ?? saySubjectKind(subjectKind)
  const page = pages.get(subjectKind)
  if (page === undefined) return <>{name}</>
  return (
    <a href={`${page}/${subjectId}`} dir="auto">
      {name}
    </a>
  )
}

const pages: ReadonlyMap<string, string> = new Map([
  ['event', '/staff/events'],
  ['update', '/staff/messages/news'],
  ['gift', '/staff/gifts'],
  ['contribution', '/staff/money/expected'],
  ['remittance', '/staff/money/came'],
  ['deposit', '/staff/deposits'],
  ['payout', '/staff/payouts'],
])
