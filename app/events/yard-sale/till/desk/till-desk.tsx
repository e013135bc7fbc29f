import '#app/ui/styles/tills.css'
import type { Answer } from '#app/teams/answer.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Sheet } from '#app/ui/bulletin.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { GivenCode } from './answer-till.server.ts'
import { SetAside } from './set-aside.tsx'
import { Codes } from './till-codes.tsx'
import type { TillDesk } from './till-desk.server.ts'
import { Lines } from './till-lines.tsx'
import { Phones } from './till-phones.tsx'
import type { CodeField } from './till.form.ts'

interface TillDeskProps {
  desk: TillDesk
  /** A code that was just made; shown in this answer alone. */
  given: GivenCode | undefined
  errors: Answer<CodeField>['errors']
}

/** One till of a sale. */
export function TillDeskPage({ desk, given, errors }: TillDeskProps) {
  const { event, setAside } = desk
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <p className="kicker">
          <a href={`${event.desk}/tills`}>{say('tills.back')}</a>
        </p>
        <h2 dir="auto">{desk.name}</h2>
        {desk.isClosed && (
          <p>
            <Tag tone="quiet">{say('tills.closed')}</Tag>
          </p>
        )}
      </div>
      {given && <Given given={given} />}
      <Box desk={desk} />
      {setAside.length > 0 && <SetAside lines={setAside} />}
      <Codes desk={desk} errors={errors} />
      <Phones phones={desk.phones} />
      <Lines desk={desk} />
    </div>
  )
}

function Given({ given }: { given: GivenCode }) {
  return (
    <section className="till-given" aria-labelledby="given-title">
      <div className="stack">
        <h3 id="given-title">{say('tills.code.given', { day: given.day })}</h3>
        <p className="till-given-code" dir="ltr">
          {given.code}
        </p>
        <ol>
          <li>{say('tills.code.scan')}</li>
          <li>{say('tills.code.type', { address: given.address })}</li>
          <li>{say('tills.code.press')}</li>
        </ol>
        <p>{say('tills.code.phones', { n: given.phones })}</p>
        <p>
          <strong>{say('tills.code.once')}</strong>
        </p>
      </div>
      <img src={given.picture} alt={say('tills.code.picture')} />
    </section>
  )
}

function Box({ desk: { sums, waiting } }: { desk: TillDesk }) {
  return (
    <Sheet>
      <h3>{say('tills.box.title')}</h3>
      <p className="till-in-box figures">{sums.inBox}</p>
      <p className="soft">{say('tills.box.words')}</p>
      <div className="till-box-parts">
        <SummaryList
          rows={[
            { term: say('tills.float'), value: sums.float },
            { term: say('tills.cash'), value: sums.cash },
            { term: say('tills.gifts'), value: sums.gifts },
            { term: say('tills.dropped'), value: sums.dropped },
          ]}
        />
        <SummaryList
          rows={[
            { term: say('tills.card'), value: sums.card },
            { term: say('tills.qr'), value: sums.qr },
            { term: say('tills.sales'), value: String(sums.sales) },
          ]}
        />
      </div>
      {waiting > 0 && (
        <Notice kind="warning">
          <p>{say('tills.box.waiting', { n: waiting })}</p>
        </Notice>
      )}
    </Sheet>
  )
}
