import '#app/ui/styles/captain.css'
import type { ReactNode } from 'react'
import { FirstSteps } from '#app/teams/first-steps.tsx'
import { GiftWall } from '#app/teams/gift-wall.tsx'
import { PageState } from '#app/teams/page-state.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { DayChart } from '#app/ui/day-chart.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { sayDate, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CaptainDesk } from './captain-desk.server.ts'
import { NextPanel } from './next-panel.tsx'

type CaptainDeskProps = CaptainDesk & {
  /** What an event asks for by tomorrow goes before all that can wait. */
  pressing: ReactNode
}

/** A captain's overview of one team: the one thing to do next, how far the page is, what came in. */
export function CaptainDeskPage({ pressing, ...desk }: CaptainDeskProps) {
  return (
    <>
      <PageState {...desk} />
      {(desk.everPublished && pressing) ||
        (desk.next && <NextPanel desk={desk} next={desk.next} />)}
      {desk.everPublished ? (
        <div className="overview">
          <SoFar {...desk} />
          <CameIn {...desk} />
          <Beside {...desk} />
        </div>
      ) : (
        <div className="columns">
          <FirstSteps {...desk} />
          <SoFar {...desk} />
        </div>
      )}
    </>
  )
}

function CameIn(desk: CaptainDesk) {
  const isOut = desk.status === 'live' || desk.status === 'closed'
  if (!isOut)
    return (
      <Section title={say('desk.gifts.title')} id="gifts">
        <p className="soft">
          {desk.status === 'hidden' && desk.giftCount > 0
            ? say('giving.captain.giftsHidden')
            : say('giving.desk.none')}
        </p>
      </Section>
    )
  /** A page that takes no gifts waits for none today. */
  const isOver = desk.status === 'closed' && desk.today.length === 0 && desk.before.length > 0
  return (
    <div className="stack-large">
      {!isOver && (
        <Section title={say('desk.next.today')} id="today">
          {desk.today.length === 0 ? (
            <p className="soft">
              {desk.giftCount === 0 ? say('giving.desk.noneOut') : say('desk.next.todayNone')}
            </p>
          ) : (
            <GiftWall gifts={desk.today} />
          )}
        </Section>
      )}
      {desk.week.some(({ received }) => received > 0) && (
        <Section title={say('desk.next.soFarWeek')} id="week">
          <Week days={desk.week} />
        </Section>
      )}
      {desk.before.length > 0 && (
        <Section title={isOver ? say('desk.gifts.title') : say('desk.next.before')} id="before">
          <GiftWall gifts={desk.before} />
        </Section>
      )}
      {desk.giftCount > 0 && (
        <p>
          <a href={`/manage/${desk.slug}/gifts`}>{say('desk.next.allGifts')}</a>
        </p>
      )}
      <FirstSteps {...desk} />
    </div>
  )
}

function Week({ days }: { days: CaptainDesk['week'] }) {
  return (
    <DayChart
      label={say('desk.next.soFarWeek')}
      days={days.map(({ day, received, receivedText, roundText }) => {
        const at = new Date(`${day}T00:00:00Z`)
        return {
          day,
          value: received,
          figure: received > 0 ? roundText : '',
          label: sayDate(at, { weekday: 'short', timeZone: 'UTC' }),
          words: say('desk.next.ofDay', {
            day: sayDate(at, { weekday: 'long', timeZone: 'UTC' }),
            amount: receivedText,
          }),
        }
      })}
    />
  )
}

function SoFar(desk: CaptainDesk) {
  const isOut = desk.status === 'live' || desk.status === 'closed'
  const views = desk.week.reduce((sum, day) => sum + day.views, 0)
  return (
    <Section title={say('giving.desk.soFar')} id="so-far">
      <GoalBar label={say('teams.page.goal')} {...desk.progress} />
      <Stats>
        <Stat
          term={say('giving.desk.raised')}
          value={desk.raisedText}
          note={say('giving.desk.goal', { goal: desk.goalText })}
        />
        <Stat term={say('giving.desk.count')} value={sayNumber(desk.giftCount)} />
        {isOut && (
          <Stat
            term={say('desk.next.views')}
            value={sayNumber(views)}
            note={<a href={`/manage/${desk.slug}/views`}>{say('desk.next.seeViews')}</a>}
          />
        )}
      </Stats>
      <p>
        <a href={`/manage/${desk.slug}/money`}>{say('contributions.toDesk')}</a>
      </p>
    </Section>
  )
}

/** What a captain seldom needs here: on a phone it comes last. */
function Beside(desk: CaptainDesk) {
  const isOut = desk.status === 'live' || desk.status === 'closed'
  if (!isOut) return null
  return (
    <div className="stack-large">
      <Section title={say('giving.desk.share')} id="share">
        <ShareLink
          label={say('giving.desk.link')}
          url={desk.url}
          share={{ title: desk.name, text: desk.name, button: say('giving.desk.share') }}
        />
        <p>
          <a href={`/manage/${desk.slug}/share`}>{say('sharing.desk.toShare')}</a>
        </p>
        <p>
          <a href={`/manage/${desk.slug}/resources`}>{say('resources.pins.link')}</a>
        </p>
      </Section>
      <TakeBack {...desk} />
    </div>
  )
}

function TakeBack({ slug, status }: CaptainDesk) {
  return (
    <Section
      title={status === 'live' ? say('giving.desk.closeOrHide') : say('giving.desk.hideTitle')}
      id="close-or-hide"
    >
      {status === 'live' && (
        <ConfirmPanel
          open={say('giving.desk.close')}
          action={`/manage/${slug}/closing`}
          confirm={say('giving.desk.closeYes')}
          busyText={say('giving.desk.closing')}
        >
          <p>{say('giving.desk.closeWords')}</p>
        </ConfirmPanel>
      )}
      <form method="post" action={`/manage/${slug}/hiding`} className="stack">
        <p>{say('giving.desk.unsafe')}</p>
        <Button look="danger" busyText={say('giving.desk.hiding')}>
          {say('giving.desk.hide')}
        </Button>
      </form>
    </Section>
  )
}
