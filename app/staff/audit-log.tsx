import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { AuditLine } from './audit-log.server.ts'
import { sayAction } from './audit-names.ts'
import { sayDetail } from './audit-words.ts'
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
        columns={[
          {
            heading: say('staff.audit.what'),
            cell: ({ action }) => sayAction(action),
            kind: 'short',
          },
          {
            heading: say('staff.audit.who'),
            cell: ({ actor }) => <bdi className="who">{actor}</bdi>,
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

function About({ subjectKind, subjectId, team, person }: AuditLine) {
  if (subjectKind === 'event')
    return <a href={`/staff/events/${subjectId}`}>{say('events.review.event')}</a>
  if (subjectKind === 'gift')
    return <a href={`/staff/gifts/${subjectId}`}>{say('staff.audit.gift')}</a>
  if (team)
    return (
      <a href={`/staff/teams/${team.slug}`} dir="auto">
        {team.name}
      </a>
    )
  if (person) return <bdi>{person}</bdi>
  return (
    <>{subjectKind === 'organization' ? say('staff.settings.title') : sayAction(subjectKind)}</>
  )
}
