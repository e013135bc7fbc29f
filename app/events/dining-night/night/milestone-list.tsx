import { Button } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { Milestone } from './milestones.ts'
import { sayLongDay } from './night-words.ts'

interface MilestoneListProps {
  milestones: readonly Milestone[]
  /** Of the event; `null` for who only reads. */
  desk: string | null
}

/** The whole way of a night: what is done, when and by whom, and what can be noted or taken back. */
export function MilestoneList({ milestones, desk }: MilestoneListProps) {
  return (
    <ol className="check-list milestones">
      {milestones.map((one) => (
        <li key={one.name} className={one.isDone ? 'check-item check-item--done' : 'check-item'}>
          <span className="check-mark" aria-hidden="true" />
          <div>
            <p>
              <strong>{say(`nights.way.${one.name}`)}</strong>{' '}
              <span className="unseen">
                {one.isDone ? say('nights.state.done') : say('nights.state.open')}
              </span>
            </p>
            {one.deeds.map((deed) => (
              <Deed key={deed.key} deed={deed} of={one} desk={desk} />
            ))}
            {!one.isDone && one.step && desk && (
              <a className="small" href={`${desk}/restaurant/steps/${one.step}`}>
                {say('nights.step.noteIt')}
                <span className="unseen">{`: ${say(`nights.way.${one.name}`)}`}</span>
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

interface DeedProps {
  deed: Milestone['deeds'][number]
  of: Milestone
  desk: string | null
}

function Deed({ deed, of, desk }: DeedProps) {
  const day = sayLongDay(deed.on)
  return (
    <div className="deed small">
      <p>
        <bdi>
          {deed.by === null ? sayDue(of, day) : say('nights.state.by', { who: deed.by, day })}
        </bdi>
        {deed.note !== '' && (
          <span className="under" dir="auto">
            {deed.note}
          </span>
        )}
      </p>
      {deed.stepId && desk && (
        <form method="post" action={`${desk}/restaurant/steps/${deed.stepId}/withdrawal`}>
          <Button look="quiet">
            {say('nights.step.undo')}
            <span className="unseen">{`: ${say(`nights.way.${of.name}`)}`}</span>
          </Button>
        </form>
      )}
    </div>
  )
}

function sayDue({ name }: Milestone, day: string): string {
  switch (name) {
    case 'check_due':
      return say('nights.state.dueOn', { day })
    case 'overdue':
      return say('nights.state.wasDue', { day })
    case 'asked':
    case 'booked':
    case 'form_sent':
    case 'confirmed':
    case 'called':
    case 'held':
    case 'figure_asked':
    case 'figure_known':
    case 'chased':
    case 'received':
    case 'thanked':
    case 'closed':
    case 'cancelled':
      return day
  }
}
