import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { TillDesk } from './till-desk.server.ts'

/** What the phones of a till wrote, the latest first, and all of it as a file. */
export function Lines({ desk: { lines, here } }: { desk: TillDesk }) {
  const { all, shown } = lines
  return (
    <Section title={say('tills.lines.title')} id="lines">
      <Table
        caption={
          shown.length < all
            ? say('tills.lines.some', { shown: shown.length, all })
            : say('tills.lines.list', { n: all })
        }
        narrow="brief"
        rows={shown}
        rowKey={({ key }) => key}
        empty={<p className="soft">{say('tills.lines.none')}</p>}
        columns={[
          { heading: say('tills.lines.what'), cell: (line) => <What line={line} /> },
          {
            heading: say('tills.lines.how'),
            cell: ({ means }) => (means === null ? '' : say(`till.sell.${means}`)),
          },
          { heading: say('tills.lines.when'), cell: ({ when }) => when },
          {
            heading: say('tills.lines.number'),
            cell: ({ phone, line }) => say('tills.lines.of', { phone, line }),
          },
          {
            heading: say('tills.lines.amount'),
            cell: ({ amount, isTakenBack }) => (isTakenBack ? <s>{amount}</s> : amount),
            kind: 'sum',
          },
        ]}
      />
      {all > 0 && (
        <div className="actions">
          <LinkButton href={`${here}/lines.csv`} look="secondary">
            {say('tills.lines.csv')}
          </LinkButton>
        </div>
      )}
    </Section>
  )
}

function What({ line }: { line: TillDesk['lines']['shown'][number] }) {
  return (
    <span className="till-row">
      <bdi>{line.what}</bdi>
      {line.isTakenBack && <Tag tone="quiet">{say('tills.lines.takenBack')}</Tag>}
      {line.isAfterRevocation && <Tag tone="waiting">{say('tills.lines.afterRevocation')}</Tag>}
    </span>
  )
}
