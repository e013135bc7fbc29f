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
      <Section title="Next steps">
        <FirstSteps {...desk} />
      </Section>
      <Section title="Newest gifts">
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
    ? 'No gifts yet. Give first, then ask three friends.'
    : 'Gifts come once your page is live.'
}

function SoFar(desk: CaptainDesk) {
  const isOut = desk.status === 'live' || desk.status === 'closed'
  return (
    <div className="stack-large">
      <Section title="So far">
        <GoalBar label="Team goal" {...desk.progress} />
        <Stats>
          <Stat term="Raised" value={desk.raisedText} note={`Goal ${desk.goalText}`} />
          <Stat term="Gifts" value={sayNumber(desk.giftCount)} />
        </Stats>
      </Section>
      {isOut && (
        <Section title="Share">
          <ShareLink
            label="Link to your page"
            url={desk.url}
            share={{ title: desk.name, text: desk.name, button: 'Share' }}
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
    <Section title="Close or hide">
      {status === 'live' && (
        <ConfirmPanel
          open="Close the page"
          action={`/manage/${slug}/closing`}
          confirm="Yes, close the page"
          busyText="Closing…"
        >
          <p>Everyone can still see it, but nobody can give. You can open it again.</p>
        </ConfirmPanel>
      )}
      <form method="post" action={`/manage/${slug}/hiding`} className="stack">
        <p>Do you feel unsafe, or is something wrong on the page? Take it out of sight at once.</p>
        <Button look="danger" busyText="Hiding…">
          Hide the page now
        </Button>
      </form>
    </Section>
  )
}
