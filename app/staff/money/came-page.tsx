import '#app/ui/styles/money.css'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { sayDay, sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { sayWhere } from './came-list.tsx'
import type { CameSheet } from './came-sheet.server.ts'
import type { ExpectedItem } from './expected-items.server.ts'
import { ExpectedList } from './expected-list.tsx'
import { sayMeans, sayShort } from './money-words.ts'
import { ReasonForm } from './reason-form.tsx'

interface CameProps {
  sheet: CameSheet
  frame: StaffFrame
  today: string
  words: string
}

/** A check, an envelope or a transfer that came: where it lies, what it was for, and how it is put right. */
export function CamePage({ sheet, frame, today, words }: CameProps) {
  const money = (amount: CameSheet['amount']) => formatMoneyExactly(amount, frame.currency)
  const mayAct = frame.may['handle-money']
  return (
    <div className="stack-large">
      {sheet.reversedWhy && (
        <Notice
          kind="warning"
          title={sheet.returned ? say('treasury.where.returned') : say('treasury.where.reversed')}
        >
          <p>{sheet.reversedWhy}</p>
        </Notice>
      )}
      {sheet.left > 0 && (
        <Notice
          kind="warning"
          title={say('treasury.came.parkedTitle', { amount: money(sheet.left) })}
        >
          <p>{say('treasury.came.parkedWords')}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            term: say('treasury.came.amount'),
            value: <strong className="figures">{money(sheet.amount)}</strong>,
          },
          { term: say('treasury.came.means'), value: sayMeans(sheet.means, sheet.checkNumber) },
          {
            term: say('treasury.came.payerName'),
            value: sheet.payerName ?? say('staff.settings.none'),
          },
          {
            term: say('treasury.came.receivedOn'),
            value: say('treasury.came.by', {
              day: sayDay(sheet.receivedOn),
              who: sheet.receivedBy,
            }),
          },
          {
            term: say('treasury.came.where'),
            value: sheet.deposit ? (
              <a href={`/staff/deposits/${sheet.deposit.id}`}>{sayWhere(sheet).text}</a>
            ) : (
              sayWhere(sheet).text
            ),
          },
          ...(sheet.note ? [{ term: say('treasury.came.note'), value: sheet.note }] : []),
        ]}
      />
      {sheet.left > 0 && <Candidates sheet={sheet} frame={frame} words={words} mayAct={mayAct} />}
      <Section title={say('treasury.came.for')} id="for">
        <ItsMatches sheet={sheet} frame={frame} mayAct={mayAct} />
      </Section>
      {mayAct && !sheet.reversed && <PutRight sheet={sheet} today={today} />}
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={sheet.trail} ways={frame} />
      </Section>
    </div>
  )
}

/** What parked money could be for, and a search for what it is not obvious. */
function Candidates({
  sheet,
  frame,
  words,
  mayAct,
}: Pick<CameProps, 'sheet' | 'frame' | 'words'> & { mayAct: boolean }) {
  const { exact, named, near } = sheet.candidates
  const items = [...exact, ...named, ...near]
  return (
    <Section title={say('treasury.match.title')} id="match">
      <search>
        <form method="get" action={`/staff/money/came/${sheet.id}#match`}>
          <SearchField
            name="words"
            label={say('treasury.look.words')}
            defaultValue={words}
            buttonText={say('treasury.look.go')}
          />
        </form>
      </search>
      {items.length === 0 ? (
        <p className="soft">{say('treasury.match.none')}</p>
      ) : (
        <ExpectedList
          items={items}
          currency={frame.currency}
          label={say('treasury.match.title')}
          deeds={mayAct ? (item) => <MatchDeeds item={item} sheet={sheet} /> : undefined}
        />
      )}
    </Section>
  )
}

function MatchDeeds({ item, sheet }: { item: ExpectedItem; sheet: CameSheet }) {
  if (item.own) return null
  const rests = [
    ...(item.open <= sheet.left
      ? [['will-come', say('treasury.match.thisIsIt')] as const]
      : [
          ['will-come', say('treasury.match.part')] as const,
          ['will-not-come', say('treasury.match.allOfIt')] as const,
        ]),
    ...(item.kind === 'restaurant_share' && item.open < sheet.left
      ? [['gave-more', say('figure.check.gaveMore')] as const]
      : []),
    ...(item.kind === 'sale_takings' && item.open !== sheet.left
      ? [['counted-again', say('treasury.match.counted')] as const]
      : []),
  ]
  return (
    <>
      {rests.map(([rest, text]) => (
        <form key={rest} method="post" action={`/staff/money/came/${sheet.id}/match`}>
          <input type="hidden" name="item" value={item.id} />
          <input type="hidden" name="rest" value={rest} />
          {item.kind === 'restaurant_share' && rest !== 'will-come' && (
            <TextField
              name="why"
              id={`why-${item.id}`}
              label={say('figure.check.why')}
              required
              maxLength={500}
            />
          )}
          <Button look="secondary" busyText={say('staff.form.saving')}>
            {text}
          </Button>
        </form>
      ))}
    </>
  )
}

function ItsMatches({
  sheet,
  frame,
  mayAct,
}: Pick<CameProps, 'sheet' | 'frame'> & { mayAct: boolean }) {
  if (sheet.matches.length === 0) return <p className="soft">{say('treasury.came.forNothing')}</p>
  return (
    <ol className="trail">
      {sheet.matches.map((match) => (
        <li key={match.id}>
          <p>
            <strong className="figures">{formatMoneyExactly(match.amount, frame.currency)}</strong>{' '}
            <a href={`/staff/money/expected/${match.contribution}`} dir="auto">
              {match.giver_name ?? match.label ?? say('treasury.came.promise')}
            </a>
            {match.team && <span className="soft"> · {match.team}</span>}{' '}
            {match.gift && (
              <a href={`/staff/gifts/${match.gift}`}>{say('treasury.sheet.seeGift')}</a>
            )}
          </p>
          <p className="small soft">
            {say('treasury.sheet.by', { who: match.by, when: sayMoment(match.at, frame.timeZone) })}
          </p>
          {match.short !== 0 && <p className="small">{sayShort(match.short, frame.currency)}</p>}
          {match.undone_why !== null ? (
            <p className="small">{say('treasury.sheet.undone', { why: match.undone_why })}</p>
          ) : (
            mayAct && (
              <Details summary={say('treasury.undo.open')}>
                <ReasonForm
                  action={`/staff/money/matches/${match.id}/undoing`}
                  deed="undo"
                  id={`reason-${match.id}`}
                />
              </Details>
            )
          )}
        </li>
      ))}
    </ol>
  )
}

/** Typed by mistake, or sent back by the bank: which of the two depends on where it lies. */
function PutRight({ sheet, today }: Pick<CameProps, 'sheet' | 'today'>) {
  const atTheBank =
    sheet.deposit !== null && sheet.deposit.status !== 'open' && sheet.means !== 'transfer'
  const at = `/staff/money/came/${sheet.id}`
  return (
    <Section title={say('treasury.putRight')} id="put-right">
      <Details summary={atTheBank ? say('treasury.returned.open') : say('treasury.takeBack.open')}>
        {atTheBank ? (
          <ReasonForm action={`${at}/return`} deed="returned" today={today} />
        ) : (
          <ReasonForm action={`${at}/taking-back`} deed="takeBack" />
        )}
      </Details>
    </Section>
  )
}
