import { NeedSheetPage } from '#app/supporters/skills/need-sheet.tsx'
import type { SheetField } from '#app/supporters/skills/answer-sheet.server.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { DecideNeed } from './decide-need.tsx'
import type { findStaffNeed } from './skills-desk.server.ts'

type StaffNeedProps = NonNullable<Awaited<ReturnType<typeof findStaffNeed>>> &
  Answer<SheetField> & { frame: StaffFrame }

/** One need as staff see it: what to decide, what to do, and what happened. */
export function StaffNeed({ frame, need, trail, values, errors }: StaffNeedProps) {
  const here = `/staff/skills/${need.id}`
  return (
    <div className="stack-large">
      <NeedSheetPage
        need={need}
        here={here}
        askedBy={
          need.slug === null ? (
            need.who
          ) : (
            <a href={`/staff/teams/${need.slug}`} dir="auto">
              {need.who}
            </a>
          )
        }
        values={values}
        errors={errors}
        decide={
          need.status === 'waiting' && frame.may.moderate ? (
            <DecideNeed here={here} revision={need.revision} />
          ) : undefined
        }
      />
      <Section title={say('staff.desk.record')} id="trail">
        <Trail entries={trail} ways={frame} />
      </Section>
    </div>
  )
}
