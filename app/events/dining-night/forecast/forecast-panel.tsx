import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { nearlyOf, nearMoneyOf, roughMoneyOf } from '#app/money/rough.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { MoneyField } from '#app/ui/text-field.tsx'
import { sayDay, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { NightForecast } from './find-forecast.server.ts'
import type { Need } from './forecast.ts'

interface ForecastPanelProps {
  forecast: NightForecast
  /** The event's desk, which works out what a hope takes. */
  href: string
}

/** What a night may bring, for its captains: a sentence, three figures, and how far what is asked for is reached. */
export function ForecastPanel({ forecast, href }: ForecastPanelProps) {
  const { standing, people, sales, brings, needs, spend, isSpendKnown, isFlat } = forecast
  const amount = formatMoney(isFlat ? brings : roughMoneyOf(brings))
  return (
    <Section title={say('diners.forecast.title')} id="forecast">
      <div className="night-sheet">
        {standing === 'too_late' ? (
          <TooLate forecast={forecast} />
        ) : (
          <p className="lede">{sayForecast(forecast)}</p>
        )}
        <Stats>
          <Stat term={say('diners.forecast.people')} value={sayNumber(people)} />
          <Stat term={say('diners.forecast.sales')} value={sayAbout(sales)} />
          <Stat
            term={say('diners.forecast.team')}
            value={isFlat || brings === 0 ? amount : say('diners.forecast.about', { amount })}
          />
        </Stats>
        {needs.map((need) => (
          <NeedBar key={need.kind} {...need} />
        ))}
        <p className="small soft">
          {say(isSpendKnown ? 'diners.forecast.spendKnown' : 'diners.forecast.spendGuess', {
            spend: formatMoney(spend),
          })}{' '}
          {say('diners.forecast.only')}
        </p>
        <Hope forecast={forecast} href={href} />
      </div>
    </Section>
  )
}

/** "28 people so far = about $390 of sales. $300 needed: on track. About $78 for the team." */
function sayForecast(forecast: NightForecast): string {
  const { standing, people, sales, brings, missing, needs, isFlat } = forecast
  const day = sayAnswerDay(forecast)
  const found = needs.map(({ kind, have, need }) => {
    const values = { need: sayCount(kind, need), day }
    return have < need
      ? say(`diners.forecast.below.${kind}`, values)
      : say(`diners.forecast.on_track.${kind}`, values)
  })
  const amount = formatMoney(isFlat ? brings : roughMoneyOf(brings))
  return [
    people === 0
      ? say('diners.forecast.nobody')
      : say('diners.forecast.soFar', { n: people, sales: formatMoney(roughMoneyOf(sales)) }),
    ...found,
    ...(missing > 0 ? [say('diners.forecast.missing', { n: missing })] : []),
    ...(brings > 0 && standing !== 'capped'
      ? [say(isFlat ? 'diners.forecast.bringsFlat' : 'diners.forecast.brings', { amount })]
      : []),
    ...(standing === 'capped'
      ? [say('diners.forecast.capped', { amount: formatMoney(brings) })]
      : []),
  ].join(' ')
}

/** What was asked for until a day was not there then; what to do about it. */
function TooLate({ forecast }: { forecast: NightForecast }) {
  const asked = forecast.needs.find(({ kind }) => kind === 'rsvps')
  return (
    <Notice
      kind="warning"
      title={say('diners.forecast.tooLate', {
        n: asked?.have ?? 0,
        need: asked?.need ?? 0,
        day: sayAnswerDay(forecast),
      })}
    >
      <p>{say('diners.forecast.tooLateNext')}</p>
    </Notice>
  )
}

function sayAnswerDay({ answerBy }: NightForecast): string {
  return answerBy === null ? '' : sayDay(answerBy)
}

function sayAbout(amount: Cents): string {
  return amount === 0
    ? formatMoney(amount)
    : say('diners.forecast.about', { amount: formatMoney(roughMoneyOf(amount)) })
}

/** All of it is only expected, and striped like all that is. */
function NeedBar({ kind, have, need }: Need) {
  const [figure, asked] = [sayHave(kind, have), sayCount(kind, need)]
  return (
    <div className="night-need">
      <h3>{say(`diners.forecast.needs.${kind}`)}</h3>
      <GoalBar
        size="tiny"
        label={say(`diners.forecast.needs.${kind}`)}
        words={say('diners.forecast.ofWords', { have: figure, need: asked })}
        figure={figure}
        figureText={say('diners.forecast.of', { need: asked })}
        raisedPercent={0}
        expectedPercent={Math.floor((have * 100) / need)}
      />
    </div>
  )
}

function sayHave(kind: Need['kind'], have: number): string {
  return kind === 'sales' ? formatMoney(roughMoneyOf(cents(have))) : sayNumber(have)
}

function sayCount(kind: Need['kind'], count: number): string {
  return kind === 'sales' ? formatMoney(cents(count)) : sayNumber(count)
}

/** Says early what a hope takes: $1,000 at 20% is $5,000 of sales. */
function Hope({ forecast: { hope, spend, isFlat }, href }: ForecastPanelProps) {
  const { amount, reach } = hope
  return (
    <form action={`${href}#forecast`} className="night-hope">
      <MoneyField
        name="hope"
        label={say('diners.hope.label')}
        hint={say('diners.hope.hint')}
        error={amount === null && hope.typed !== '' ? say('diners.hope.wrong') : undefined}
        defaultValue={hope.typed}
        maxLength={12}
      />
      <Button look="secondary">{say('diners.hope.show')}</Button>
      {amount !== null && reach !== null && (
        <p>
          <strong>
            {reach.kind === 'takes'
              ? isFlat
                ? say('diners.hope.people', { hope: formatMoney(amount), n: reach.people })
                : say('diners.hope.takes', {
                    hope: formatMoney(amount),
                    sales: formatMoney(nearMoneyOf(reach.sales)),
                    n: sayNumber(nearlyOf(reach.people)),
                    spend: formatMoney(spend),
                  })
              : reach.most === null
                ? say('diners.hope.beyond', { hope: formatMoney(amount) })
                : say('diners.hope.never', {
                    hope: formatMoney(amount),
                    most: formatMoney(reach.most),
                  })}
          </strong>
        </p>
      )}
    </form>
  )
}
