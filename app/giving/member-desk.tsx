import { OwnLink } from '#app/members/own-part.tsx'
import { GiftWall } from '#app/teams/gift-wall.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { say } from '#app/words/say.ts'
import type { MemberDesk } from './member-desk.server.ts'

/** A member's overview of their team. */
export function MemberDeskPage({ desk }: { desk: MemberDesk }) {
  return (
    <div className="columns">
      <div className="stack-large">
        <OwnLink desk={desk} />
        <Section title={say('members.overview.gifts')} id="newest-gifts">
          {desk.newestGifts.length === 0 ? (
            <p className="soft">
              {desk.isOut ? say('members.overview.noGifts') : say('members.overview.notYet')}
            </p>
          ) : (
            <GiftWall gifts={desk.newestGifts} />
          )}
        </Section>
      </div>
      <Section title={say('members.overview.soFar')} id="so-far">
        <GoalBar label={say('members.overview.goal')} {...desk.progress} />
      </Section>
    </div>
  )
}
