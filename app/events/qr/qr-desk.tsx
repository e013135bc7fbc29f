import '#app/ui/styles/sales.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { PartHead } from '../desk/part-head.tsx'
import { MOST_WORDS } from './ask.form.ts'
import type { AskField } from './ask.form.ts'
import type { QrDesk } from './qr-desk.server.ts'
import { sayStanding } from './sale-tag.ts'

/** Asks for a sum that a buyer pays with a phone, and lists what was asked for. */
export function QrDeskPage({ desk, values, errors }: { desk: QrDesk } & Answer<AskField>) {
  const { event, sales } = desk
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PartHead event={event} title={say('qr.desk.title')} lede={say('qr.desk.lede')} />
      {desk.takes ? (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={values.key ?? ''} />
          <MoneyField
            name="amount"
            label={say('qr.desk.amount')}
            error={errorOf(errors, 'amount')}
            defaultValue={values.amount}
            autoComplete="off"
          />
          <TextField
            name="words"
            label={say('qr.desk.words')}
            hint={say('qr.desk.wordsHint')}
            error={errorOf(errors, 'words')}
            defaultValue={values.words}
            maxLength={MOST_WORDS}
            autoComplete="off"
          />
          <Button size="large" busyText={say('qr.desk.busy')}>
            {say('qr.desk.button')}
          </Button>
        </form>
      ) : (
        <Notice title={say('qr.desk.closed')} />
      )}
      <Table
        caption={say('qr.desk.list')}
        rows={sales}
        rowKey={({ id }) => id}
        empty={<p className="soft">{say('qr.desk.none')}</p>}
        columns={[
          {
            heading: say('qr.desk.what'),
            cell: ({ id, words }) => (
              <a href={`${event.desk}/qr/${id}`} dir="auto">
                {words}
              </a>
            ),
          },
          {
            heading: say('qr.desk.sum'),
            kind: 'number',
            cell: ({ amount, extra }) =>
              extra === null ? amount : say('qr.desk.withGift', { amount, extra }),
          },
          { heading: say('qr.desk.standing'), cell: ({ standing }) => <Standing of={standing} /> },
        ]}
      />
    </div>
  )
}

function Standing({ of }: { of: Parameters<typeof sayStanding>[0] }) {
  const { text, tone } = sayStanding(of)
  return <Tag tone={tone}>{text}</Tag>
}
