import '#app/ui/styles/captain.css'
import '#app/ui/styles/check-in.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { CashBoxPart } from '../money/cash-box.tsx'
import type { DayDesk, WinnerField } from './day-desk.server.ts'
import { Extras } from './table/extras-page.tsx'

interface DayDeskProps extends Answer<WinnerField> {
  desk: DayDesk
}

/** The day of an event on its captain's desk. */
export function DayDeskPage({ desk, values, errors }: DayDeskProps) {
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={desk.event.title} href={desk.event.desk}>
        <h2>{say('checkIn.desk.title')}</h2>
        <p className="measure">{say('checkIn.desk.lede')}</p>
      </PageHead>
      <HelpersLink desk={desk} />
      <Section title={say('checkIn.desk.counts')} id="counts">
        <SummaryList
          rows={(['expected', 'here', 'missing', 'owing', 'walkUps'] as const).map((count) => ({
            term: say(`checkIn.desk.${count}`),
            value: sayNumber(desk.counts[count]),
          }))}
        />
        {desk.walkUps.length > 0 && <p dir="auto">{desk.walkUps.join(', ')}</p>}
        <p className="measure">{say('checkIn.desk.sell')}</p>
        <p>
          <a href={`${desk.event.desk}/orders`}>{say('checkIn.desk.sellLink')}</a>
        </p>
      </Section>
      {(desk.extras.length > 0 || desk.link !== null) && <Sold desk={desk} />}
      <Headcount desk={desk} />
      <Section title={say('checkIn.desk.missingTitle')} id="missing">
        {desk.missing.length === 0 ? (
          <p>{say('checkIn.desk.allHere')}</p>
        ) : (
          <ul className="day-missing">
            {desk.missing.map(({ id, name, at, owes }) => (
              <li key={id}>
                <span dir="auto">{name}</span> {at !== '' && <span className="soft">{at}</span>}{' '}
                {owes && <Tag tone="bad">{say('checkIn.owesShort')}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Winners desk={desk} values={values} errors={errors} />
    </div>
  )
}

function HelpersLink({ desk: { event, link } }: { desk: DayDesk }) {
  const address = `${event.desk}/day/link`
  return (
    <Section title={say('checkIn.desk.link')} id="link">
      <p className="measure">{say('checkIn.desk.linkWords')}</p>
      {link === null ? (
        <form method="post" action={address}>
          <Button busyText={say('checkIn.desk.making')}>{say('checkIn.desk.make')}</Button>
        </form>
      ) : (
        <div className="day-link">
          <img src={link.picture} alt={say('checkIn.desk.code')} width="180" height="180" />
          <div className="stack">
            <p className="day-url" dir="ltr">
              {link.url}
            </p>
            <div className="actions">
              <LinkButton href={link.url}>{say('checkIn.desk.open')}</LinkButton>
              <ConfirmPanel
                open={say('checkIn.desk.makeNew')}
                action={address}
                confirm={say('checkIn.desk.makeNew')}
                busyText={say('checkIn.desk.making')}
              >
                <p>{say('checkIn.desk.makeNewWords')}</p>
              </ConfirmPanel>
              <ConfirmPanel
                open={say('checkIn.desk.end')}
                action={`${address}/end`}
                confirm={say('checkIn.desk.endYes')}
                busyText={say('checkIn.desk.ending')}
                look="quiet"
              >
                <p>{say('checkIn.desk.endWords')}</p>
              </ConfirmPanel>
            </div>
          </div>
        </div>
      )}
    </Section>
  )
}

/** Mulligans and contests: how many by now, and where they are sold. */
function Sold({ desk: { extras, box, link } }: { desk: DayDesk }) {
  return (
    <Section title={say('checkIn.desk.extras')} id="extras">
      <p className="measure">{say('checkIn.desk.extrasWords')}</p>
      {extras.length > 0 && <Extras extras={extras} />}
      <CashBoxPart box={box} />
      {link !== null && (
        <p>
          <a href={link.extras}>{say('checkIn.table.title')}</a>
        </p>
      )}
    </Section>
  )
}

function Headcount({ desk: { headcount } }: { desk: DayDesk }) {
  const { players, others, meals, unanswered } = headcount
  return (
    <Section title={say('checkIn.desk.headcount')} id="headcount">
      <p>{say('checkIn.desk.headcountWords', { players, others })}</p>
      {meals.length > 0 && (
        <>
          <h3>{say('checkIn.desk.meals')}</h3>
          <ul>
            {meals.map(({ meal, n }) => (
              <li key={meal} dir="auto">
                {say('checkIn.desk.mealOf', { meal, n: sayNumber(n) })}
              </li>
            ))}
            {unanswered > 0 && (
              <li>{say('checkIn.desk.mealOpen', { n: sayNumber(unanswered) })}</li>
            )}
          </ul>
        </>
      )}
    </Section>
  )
}

function Winners({ desk: { event, winners }, values, errors }: DayDeskProps) {
  const field = (name: WinnerField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
    maxLength: 80,
    autoComplete: 'off',
  })
  return (
    <Section title={say('checkIn.desk.winners')} id="winners">
      {winners.length === 0 && <p className="soft">{say('checkIn.desk.winnersNone')}</p>}
      <ul className="day-winners">
        {winners.map(({ id, contest, winner, href }) => (
          <li key={id}>
            <span dir="auto">
              {contest}: <strong>{winner}</strong>
            </span>
            <form method="post" action={href}>
              <Button look="quiet" aria-label={say('checkIn.desk.takeOf', { winner })}>
                {say('checkIn.desk.take')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`${event.desk}/day`} className="form" noValidate>
        <TextField
          {...field('contest')}
          label={say('checkIn.desk.contest')}
          hint={say('checkIn.desk.contestHint')}
        />
        <TextField {...field('winner')} label={say('checkIn.desk.winner')} />
        <div className="actions">
          <Button look="secondary" busyText={say('checkIn.desk.noting')}>
            {say('checkIn.desk.note')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
