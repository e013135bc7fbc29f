import { FirstSteps } from '#app/teams/first-steps.tsx'
import { GiftWall } from '#app/teams/gift-wall.tsx'
import { PageState } from '#app/teams/page-state.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CaptainDesk } from './captain-desk.server.ts'

/** A captain's overview of one team: how the page stands, what to do next, what came in. */
export function CaptainDeskPage(desk: CaptainDesk) {
  // On a phone a draft begins with what to do; a page that is out, with how far it is.
  return (
    <>
      <PageState {...desk} />
      {desk.everPublished ? (
        <div className="columns columns--aside-first">
          <SoFar {...desk} />
          <Doing {...desk} />
        </div>
      ) : (
        <div className="columns">
          <Doing {...desk} />
          <SoFar {...desk} />
        </div>
      )}
    </>
  )
}

function Doing(desk: CaptainDesk) {
  return (
    <div className="stack-large">
      <Section title={say('giving.desk.next')}>
        <FirstSteps {...desk} />
      </Section>
      <Section title={say('giving.desk.gifts')}>
        {desk.newestGifts.length === 0 ? (
          <p className="soft">{sayNoGifts(desk)}</p>
        ) : (
          <GiftWall gifts={desk.newestGifts} />
        )}
      </Section>
    </div>
  )
}

function sayNoGifts({ status, giftCount }: CaptainDesk): string {
  if (status === 'hidden' && giftCount > 0) return say('giving.captain.giftsHidden')
  return status === 'live' || status === 'closed'
    ? say('giving.desk.noneOut')
    : say('giving.desk.none')
}

function SoFar(desk: CaptainDesk) {
  const isOut = desk.status === 'live' || desk.status === 'closed'
  return (
    <div className="stack-large">
      <Section title={say('giving.desk.soFar')}>
        <GoalBar label={say('teams.page.goal')} {...desk.progress} />
        <Stats>
          <Stat
            term={say('giving.desk.raised')}
            value={desk.raisedText}
            note={say('giving.desk.goal', { goal: desk.goalText })}
          />
          <Stat term={say('giving.desk.count')} value={sayNumber(desk.giftCount)} />
        </Stats>
      </Section>
      {isOut && (
        <Section title={say('giving.desk.share')}>
          <ShareLink
            label={say('giving.desk.link')}
            url={desk.url}
            share={{ title: desk.name, text: desk.name, button: say('giving.desk.share') }}
          />
          <p>
            <a href={`/manage/${desk.slug}/share`}>{say('sharing.desk.toShare')}</a>
          </p>
        </Section>
      )}
      {isOut && <TakeBack {...desk} />}
    </div>
  )
}

function TakeBack({ slug, status }: CaptainDesk) {
  return (
    <Section title={say('giving.desk.closeOrHide')}>
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
