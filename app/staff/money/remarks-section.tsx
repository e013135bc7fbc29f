import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { OpenRemark } from './open-remarks.server.ts'

interface RemarksSectionProps {
  remarks: readonly OpenRemark[]
  frame: StaffFrame
}

/** What captains say is wrong with money that staff hold, until somebody has looked at it. */
export function RemarksSection({ remarks, frame }: RemarksSectionProps) {
  if (remarks.length === 0) return null
  return (
    <Section title={say('contributions.staff.remarks')} id="remarks">
      <ul className="plain-list stack">
        {remarks.map((remark) => (
          <li key={remark.id} className="stack said">
            <p dir="auto">“{remark.words}”</p>
            <p className="small">
              {say('contributions.staff.by', {
                who: remark.who,
                team: remark.team ?? '',
                when: sayMoment(remark.at, frame.timeZone),
              })}{' '}
              <a href={`/staff/money/expected/${remark.contribution}`}>
                {say('contributions.staff.see', {
                  amount: formatMoneyExactly(cents(remark.amount), frame.currency),
                })}
              </a>
            </p>
            {frame.may['handle-money'] && <Settle id={remark.id} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Settle({ id }: { id: string }) {
  return (
    <form method="post" action={`/staff/money/remarks/${id}/settlement`} className="form">
      <TextArea
        name="answer"
        id={`answer-${id}`}
        label={say('contributions.staff.answer')}
        hint={say('contributions.staff.answerHint')}
        optional="optional"
        rows={2}
        maxLength={1000}
      />
      <div className="actions">
        <Button look="secondary" busyText={say('contributions.staff.settling')}>
          {say('contributions.staff.settle')}
        </Button>
      </div>
    </form>
  )
}
