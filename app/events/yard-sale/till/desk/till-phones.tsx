import { Section } from '#app/ui/bulletin.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { TillDesk } from './till-desk.server.ts'

/** Which phones opened a till, and what of each has not come. */
export function Phones({ phones }: { phones: TillDesk['phones'] }) {
  return (
    <Section title={say('tills.phones.title')} id="phones">
      <Table
        caption={say('tills.phones.list')}
        rows={phones}
        rowKey={({ id }) => id}
        empty={<p className="soft">{say('tills.phones.none')}</p>}
        columns={[
          {
            heading: say('tills.phones.phone'),
            cell: ({ number }) => String(number),
          },
          { heading: say('tills.phones.opened'), cell: ({ opened }) => opened },
          { heading: say('tills.phones.heard'), cell: ({ heard }) => heard },
          {
            heading: say('tills.phones.waiting'),
            cell: ({ waiting }) =>
              waiting > 0 ? (
                <Tag tone="waiting">{say('tills.waiting', { n: waiting })}</Tag>
              ) : (
                say('tills.phones.all')
              ),
          },
        ]}
      />
    </Section>
  )
}
