import '#app/ui/styles/tills.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { PartHead } from '../../../desk/part-head.tsx'
import { MOST_NAME } from './till.form.ts'
import type { TillField } from './till.form.ts'
import type { TillsDesk } from './tills-desk.server.ts'

/** The tills of a sale, what each holds and what lacks, and a new one. */
export function TillsDeskPage({ desk, values, errors }: { desk: TillsDesk } & Answer<TillField>) {
  const { event, tills, all } = desk
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PartHead event={event} title={say('tills.title')} lede={say('tills.lede')} />
      <Table
        caption={say('tills.list')}
        narrow="brief"
        rows={tills}
        rowKey={({ id }) => id}
        empty={<p className="soft">{say('tills.none')}</p>}
        columns={[
          { heading: say('tills.till'), cell: (till) => <TillName till={till} /> },
          { heading: say('tills.float'), cell: ({ float }) => float, kind: 'number' },
          { heading: say('tills.cash'), cell: ({ cash }) => cash, kind: 'number' },
          { heading: say('tills.gifts'), cell: ({ gifts }) => gifts, kind: 'number' },
          { heading: say('tills.dropped'), cell: ({ dropped }) => dropped, kind: 'number' },
          { heading: say('tills.inBox'), cell: ({ inBox }) => inBox, kind: 'sum' },
          { heading: say('tills.card'), cell: ({ card }) => card, kind: 'number' },
          { heading: say('tills.qr'), cell: ({ qr }) => qr, kind: 'number' },
        ]}
        totals={
          tills.length > 1
            ? [
                say('tills.all'),
                all.float,
                all.cash,
                all.gifts,
                all.dropped,
                all.inBox,
                all.card,
                all.qr,
              ]
            : undefined
        }
      />
      <Section title={say('tills.start.title')} id="start">
        {desk.mayStart ? (
          <form method="post" className="form" noValidate>
            <TextField
              name="name"
              label={say('tills.start.name')}
              hint={say('tills.start.hint')}
              error={errorOf(errors, 'name')}
              defaultValue={values.name}
              maxLength={MOST_NAME}
              autoComplete="off"
            />
            <div className="actions">
              <Button busyText={say('tills.start.busy')}>{say('tills.start.button')}</Button>
            </div>
          </form>
        ) : (
          <Notice title={say('tills.start.over')} />
        )}
      </Section>
    </div>
  )
}

function TillName({ till }: { till: TillsDesk['tills'][number] }) {
  return (
    <span className="till-row">
      <a href={till.href} dir="auto">
        {till.name}
      </a>
      {till.isClosed && <Tag tone="quiet">{say('tills.closed')}</Tag>}
      {till.waiting > 0 && <Tag tone="waiting">{say('tills.waiting', { n: till.waiting })}</Tag>}
      {till.flagged > 0 && <Tag tone="bad">{say('tills.flagged', { n: till.flagged })}</Tag>}
    </span>
  )
}
