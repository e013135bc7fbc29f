import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { TillDesk } from './till-desk.server.ts'
import type { CodeField } from './till.form.ts'

interface CodesProps {
  desk: TillDesk
  errors: Answer<CodeField>['errors']
}

/** A code to give, and those that were given: never what they say. */
export function Codes({ desk, errors }: CodesProps) {
  const { days, codes } = desk
  return (
    <Section title={say('tills.code.title')} id="codes">
      <p className="measure">{say(days.length > 0 ? 'tills.code.lede' : 'tills.code.notNow')}</p>
      {days.length > 0 && (
        <form method="post" className="form" noValidate>
          <Select
            name="day"
            label={say('tills.code.day')}
            error={errorOf(errors, 'day')}
            options={days.map(({ day, words }) => ({ value: day, label: words }))}
          />
          <div className="actions">
            <Button busyText={say('tills.code.busy')}>{say('tills.code.button')}</Button>
          </div>
        </form>
      )}
      {codes.length > 0 && (
        <div className="till-codes">
          <Table
            caption={say('tills.code.list')}
            rows={codes}
            rowKey={({ id }) => id}
            columns={[
              { heading: say('tills.code.forDay'), cell: ({ day }) => day },
              {
                heading: say('tills.code.when'),
                cell: ({ given, by }) =>
                  by === '' ? given : say('tills.code.by', { when: given, name: by }),
              },
              {
                heading: say('tills.code.opened'),
                cell: ({ phones }) => String(phones),
                kind: 'number',
              },
              { heading: say('tills.code.standing'), cell: (code) => <Standing code={code} /> },
            ]}
          />
        </div>
      )}
    </Section>
  )
}

function Standing({ code }: { code: TillDesk['codes'][number] }) {
  switch (code.standing) {
    case 'over':
      return <Tag tone="quiet">{say('tills.code.over')}</Tag>
    case 'revoked':
      return <Tag tone="bad">{say('tills.code.revoked')}</Tag>
    case 'good':
      return (
        <span className="till-code-standing">
          <Tag tone="good">{say('tills.code.good')}</Tag>
          <ConfirmPanel
            open={
              <>
                <span aria-hidden="true">{say('tills.code.revoke')}</span>
                <span className="unseen">{say('tills.code.revokeOf', { day: code.day })}</span>
              </>
            }
            action={code.revocation}
            confirm={say('tills.code.revokeYes')}
            busyText={say('tills.code.revoking')}
            look="quiet"
          >
            <p>{say('tills.code.revokeWords')}</p>
          </ConfirmPanel>
        </span>
      )
  }
}
