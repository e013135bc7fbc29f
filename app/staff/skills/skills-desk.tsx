import { NeedList } from '#app/supporters/skills/need-list.tsx'
import { JarOfTools } from '#app/ui/art/gifts.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { findSkillsDesk } from './skills-desk.server.ts'
import { SupporterParts } from '../supporters/supporters-frame.tsx'

interface SkillsDeskProps {
  desk: Awaited<ReturnType<typeof findSkillsDesk>>
  frame: StaffFrame
}

/** What teams and staff need done. */
export function SkillsDesk({ desk, frame }: SkillsDeskProps) {
  const offers = (
    <LinkButton href="/staff/skills/offers" look="secondary">
      {say('skills.staff.offers')}
    </LinkButton>
  )
  return (
    <div className="stack-large">
      <SupporterParts frame={frame} current="skills" />
      {desk.needs.length === 0 ? (
        <EmptyState picture={<JarOfTools />} title={say('skills.staff.none')} actions={offers}>
          <p>{say('skills.staff.noneWords')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="actions">{offers}</div>
          <NeedList
            needs={desk.needs}
            base="/staff/skills"
            withTeam={{ staff: frame.site.organization.name }}
          />
        </>
      )}
    </div>
  )
}
