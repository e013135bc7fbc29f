import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayNumber } from '#app/words/formats.ts'
import type { AuditLine } from './audit-log.server.ts'
import { sayAction, sayDetail } from './audit-words.ts'
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
        <p className="soft">
          Each entry carries a seal of the one before it. The newest {sayNumber(chain.checked)} were
          checked just now, and none was altered.
        </p>
      ) : (
        <Notice kind="danger" title="The record was altered">
          <p>
            An entry does not carry the seal of the one before it. Tell whoever runs the site at
            once, and change nothing.
          </p>
        </Notice>
      )}
      <Table
        caption="What was done, newest first"
        columns={[
          { heading: 'What', cell: ({ action }) => sayAction(action), kind: 'short' },
          { heading: 'Who', cell: ({ actor }) => <bdi>{actor}</bdi> },
          { heading: 'When', cell: ({ at }) => sayMoment(at, ways.timeZone), kind: 'short' },
          { heading: 'About', cell: About },
          { heading: 'More', cell: ({ detail }) => <Detail lines={sayDetail(detail, ways)} /> },
        ]}
        rows={lines}
        rowKey={({ id }) => String(id)}
        empty={<p className="soft">Nothing in the record fits that.</p>}
      />
    </>
  )
}

function About({ subjectKind, subjectId, team, person }: AuditLine) {
  if (subjectKind === 'gift') return <a href={`/staff/gifts/${subjectId}`}>A gift</a>
  if (team)
    return (
      <a href={`/staff/teams/${team.slug}`} dir="auto">
        {team.name}
      </a>
    )
  if (person) return <bdi>{person}</bdi>
  return <>{subjectKind === 'organization' ? 'Settings' : sayAction(subjectKind)}</>
}
