import { EntryForm } from '#app/contributions/entry/entry-form.tsx'
import type { EntryAnswer } from '#app/contributions/entry/entry-fields.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { CountPage } from './count-page.server.ts'

/** The boxes of a sale: what should lie in them, and the sheet on which two people write what does. */
export function CountSheetPage({ page, values, errors }: { page: CountPage } & EntryAnswer) {
  const { event, entry, tills } = page
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p className="kicker" dir="auto">
          {event.title}
        </p>
        <h2>{say('sale.count.title')}</h2>
        <p>{say('sale.count.lede')}</p>
      </div>
      {page.counted.map(({ publicId, who, amount }) => (
        <Notice key={publicId} title={say('sale.count.counted')}>
          <p dir="auto">{say('sale.count.countedWords', { who, amount })}</p>
          <p>
            <a href={`/manage/${entry.team.slug}/money/${publicId}`}>{say('sale.count.see')}</a>
          </p>
        </Notice>
      ))}
      {tills.rows.length > 0 && <Tills page={page} />}
      <Sheet page={page} values={values} errors={errors} />
    </div>
  )
}

function Tills({ page: { event, tills, waiting, flagged } }: { page: CountPage }) {
  return (
    <div className="stack measure">
      <Table
        caption={say('sale.count.tills')}
        narrow="brief"
        columns={[
          { heading: say('sale.count.till'), cell: ({ name }) => <bdi>{name}</bdi> },
          { heading: say('sale.count.float'), cell: ({ float }) => float, kind: 'number' },
          { heading: say('sale.count.cash'), cell: ({ cash }) => cash, kind: 'number' },
          { heading: say('sale.count.gifts'), cell: ({ gifts }) => gifts, kind: 'number' },
          { heading: say('sale.count.total'), cell: ({ total }) => total, kind: 'sum' },
        ]}
        rows={tills.rows}
        rowKey={({ name }) => name}
        totals={
          tills.rows.length > 1
            ? [
                say('sale.count.all'),
                tills.all.float,
                tills.all.cash,
                tills.all.gifts,
                tills.all.total,
              ]
            : undefined
        }
      />
      {waiting > 0 && (
        <Notice kind="warning">
          <p>{say('sale.count.waiting', { n: waiting })}</p>
        </Notice>
      )}
      {flagged > 0 && (
        <Notice kind="warning">
          <p>{say('sale.count.flagged', { n: flagged })}</p>
          <p>
            <a href={`${event.desk}/tills`}>{say('tills.look')}</a>
          </p>
        </Notice>
      )}
    </div>
  )
}

function Sheet({ page, values, errors }: { page: CountPage } & EntryAnswer) {
  const { event, entry } = page
  if (page.isEarly)
    return (
      <Notice title={say('sale.count.early')}>
        <div className="actions">
          <LinkButton href={event.desk} look="secondary">
            {say('sale.count.back')}
          </LinkButton>
        </div>
      </Notice>
    )
  if (!page.isAsked && errors.length === 0)
    return (
      <div className="actions">
        <LinkButton href={`${event.desk}/count?another`} look="secondary">
          {say('sale.count.another')}
        </LinkButton>
        <LinkButton href={event.desk} look="quiet">
          {say('sale.count.back')}
        </LinkButton>
      </div>
    )
  return (
    <EntryForm page={entry} values={values} errors={errors} doing="log" cancelHref={event.desk} />
  )
}
