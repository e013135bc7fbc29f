import '#app/ui/styles/events.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/text-field.tsx'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { NightReceipts } from '../receipts/night-receipts.tsx'
import { ChasePart, ThanksPart } from './chase-part.tsx'
import type { FigurePage, Reckoned } from './figure-page.server.ts'
import { MOST_TELLER } from './figure.form.ts'
import type { FigureField } from './figure.form.ts'

interface FigureProps {
  page: FigurePage
  /** The form as it was sent, and what would come of it. */
  again: { readonly answer: Answer<FigureField>; readonly reckoned: Reckoned | null } | undefined
  /** Where the night stands. */
  backHref: string
  /** Staff read the name of the night above all of it. */
  named: 'here' | 'above'
  /** Where something is said of money that staff hold; `null` for staff. */
  remarkHref: string | null
  /** Where letters to the restaurant are sent; captains send none about a late check. */
  sendAt: { readonly chase: string | null; readonly thanks: string }
}

/** What the restaurant says was spent on a night: typed, worked out before it is saved, and put right while nothing has come. */
export function FigureView({ page, again, backHref, named, remarkHref, sendAt }: FigureProps) {
  const { night, figure } = page
  const answer = again?.answer ?? { values: page.values, errors: [] }
  return (
    <div className="stack-large">
      <ErrorSummary errors={answer.errors} />
      <div className="stack measure">
        {named === 'here' && (
          <p className="kicker">
            <a href={backHref} dir="auto">
              {night.title}
            </a>
          </p>
        )}
        <h2>{say('figure.title')}</h2>
        <p>{say('figure.lede', { restaurant: night.restaurant })}</p>
      </div>
      {figure && <Standing figure={figure} />}
      {page.receipts && <NightReceipts of={page.receipts} />}
      {page.check && <CheckStanding check={page.check} />}
      {page.letters.length > 0 && (
        <ChasePart letters={page.letters} to={page.restaurantEmail} sendAt={sendAt.chase} />
      )}
      {page.thanks && (
        <ThanksPart thanks={page.thanks} to={page.restaurantEmail} sendAt={sendAt.thanks} />
      )}
      <Entry
        page={page}
        answer={answer}
        reckoned={again?.reckoned ?? null}
        ways={{ backHref, remarkHref }}
      />
    </div>
  )
}

function Standing({ figure }: { figure: NonNullable<FigurePage['figure']> }) {
  return (
    <div className="stack measure">
      <SummaryList
        rows={[
          { term: say('figure.sales'), value: figure.sales },
          ...(figure.leftOut === null
            ? []
            : [{ term: say('figure.leftOut'), value: figure.leftOut }]),
          ...(figure.guests === null
            ? []
            : [{ term: say('figure.guests'), value: String(figure.guests) }]),
          {
            term: say('figure.told'),
            value: say('figure.toldWords', {
              who: figure.toldBy,
              day: figure.toldOn,
              by: figure.enteredBy,
            }),
          },
        ]}
      />
      {figure.reckoned && <Outcome reckoned={figure.reckoned} />}
    </div>
  )
}

/** What of the check is in, and why it is another sum than was reckoned. */
function CheckStanding({ check }: { check: NonNullable<FigurePage['check']> }) {
  return (
    <div className="stack measure">
      <h3>{say('figure.check.title')}</h3>
      <SummaryList
        rows={[
          { term: say('figure.check.promised'), value: formatMoneyExactly(check.promised) },
          ...(check.lastCameOn === null
            ? []
            : [
                {
                  term: say('figure.check.came'),
                  value: say('figure.check.cameWords', {
                    amount: formatMoneyExactly(check.came),
                    day: sayDay(check.lastCameOn),
                  }),
                },
              ]),
          ...(check.open > 0
            ? [
                {
                  term: check.isLate ? say('figure.check.late') : say('figure.check.open'),
                  value: say('figure.check.openWords', {
                    amount: formatMoneyExactly(check.open),
                    day: sayDay(check.dueOn),
                  }),
                },
              ]
            : []),
          ...(check.differences.length > 0
            ? [{ term: say('figure.check.difference'), value: check.differences.join(' · ') }]
            : []),
        ]}
      />
    </div>
  )
}

function Outcome({ reckoned }: { reckoned: Omit<Reckoned, 'seen' | 'dueDay'> }) {
  return (
    <Notice kind={reckoned.isNothing ? 'warning' : 'info'} title={reckoned.outcome}>
      <p>{reckoned.steps}</p>
      {reckoned.isNothing && <p>{say('figure.nothingWords')}</p>}
    </Notice>
  )
}

interface EntryProps {
  page: FigurePage
  answer: Answer<FigureField>
  reckoned: Reckoned | null
  ways: Pick<FigureProps, 'backHref' | 'remarkHref'>
}

function Entry({ page, answer, reckoned, ways }: EntryProps) {
  if (!page.night.isOver) return <Back title={say('figure.early')} href={ways.backHref} />
  if (!page.night.isHeld) return <Back title={say('figure.closed')} href={ways.backHref} />
  if (page.isHeldByStaff) return <HeldByStaff page={page} ways={ways} />
  const { values, errors } = answer
  const field = (name: FigureField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <form method="post" className="form" noValidate>
      {page.figure && <h3>{say('figure.correct')}</h3>}
      <input type="hidden" name="revision" value={values.revision ?? ''} />
      <input type="hidden" name="seen" value={reckoned?.seen ?? ''} />
      <MoneyField {...field('sales')} label={say('figure.sales')} hint={say('figure.salesHint')} />
      <MoneyField
        {...field('leftOut')}
        label={say('figure.leftOut')}
        hint={say('figure.leftOutHint')}
        optional="optional"
      />
      <TextField
        {...field('guests')}
        label={say('figure.guests')}
        optional="optional"
        inputMode="numeric"
        className="input--short"
        maxLength={7}
      />
      <TextField
        {...field('toldBy')}
        label={say('figure.toldBy')}
        hint={say('figure.toldByHint')}
        maxLength={MOST_TELLER}
      />
      <DateField {...field('toldOn')} label={say('figure.toldOn')} max={page.today} />
      {reckoned && <Reckoning reckoned={reckoned} />}
      <div className="actions">
        {reckoned && (
          <Button name="next" value="save" busyText={say('figure.saving')}>
            {say('figure.save')}
          </Button>
        )}
        <Button look={reckoned ? 'secondary' : 'primary'} name="next" value="look">
          {reckoned ? say('figure.lookAgain') : say('figure.look')}
        </Button>
        <LinkButton href={ways.backHref} look="quiet">
          {say('figure.back')}
        </LinkButton>
      </div>
    </form>
  )
}

/** What comes of it, before it is saved. */
function Reckoning({ reckoned }: { reckoned: Reckoned }) {
  return (
    <div aria-live="polite" className="stack">
      <Outcome reckoned={reckoned} />
      {!reckoned.isNothing && (
        <p className="small soft">{say('figure.dueWords', { day: reckoned.dueDay })}</p>
      )}
    </div>
  )
}

function HeldByStaff({ page, ways }: Pick<EntryProps, 'page' | 'ways'>) {
  return (
    <Notice title={say('figure.heldTitle', { organization: page.organization })}>
      <p>{say('figure.heldWords', { organization: page.organization })}</p>
      {ways.remarkHref && (
        <div className="actions">
          <LinkButton href={ways.remarkHref} look="secondary">
            {say('figure.tell')}
          </LinkButton>
        </div>
      )}
    </Notice>
  )
}

function Back({ title, href }: { title: string; href: string }) {
  return (
    <Notice title={title}>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('figure.back')}
        </LinkButton>
      </div>
    </Notice>
  )
}
