import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import { ApprovalFields, HidingFields, ReturnFields } from './decision-forms.tsx'
import type { DecisionFormProps, FormBack } from './decision-forms.tsx'
import type { ReadyWords } from './decision.form.ts'
import type { QueueFilter } from './queue-filter.ts'

/** Events and news are read in one queue; nothing of it is left out. */
const everything: QueueFilter = { only: 'all', kind: null }

interface DecideTextProps extends Pick<DecisionFormProps, 'desk' | 'typed' | 'errors'> {
  mayDecide: boolean
  /** When what was read was sent in. */
  submittedAt: Date
  filter?: QueueFilter
  /** Pictures that nobody has looked at yet. */
  newPictures: number
  /** What the button that approves says. */
  button?: string | undefined
  ready: ReadyWords
}

/** The two ways to answer what was sent in, side by side, for whoever may. */
export function DecideText({
  mayDecide,
  desk,
  submittedAt,
  filter = everything,
  newPictures,
  button,
  ready,
  typed,
  errors,
}: DecideTextProps) {
  if (!mayDecide) return <p className="soft">{say('staff.review.moderators')}</p>
  const form = { desk, filter, submittedAt: submittedAt.toISOString(), errors }
  return (
    <div className="columns columns--even apart">
      <section className="stack" aria-label={say('staff.review.approve')}>
        <h3>{say('staff.review.approve')}</h3>
        <ApprovalFields {...form} newPictures={newPictures} button={button} />
      </section>
      <section className="stack" aria-label={say('staff.review.sendBack')}>
        <h3>{say('staff.review.sendBack')}</h3>
        <ReturnFields {...form} ready={ready} typed={typed} />
      </section>
    </div>
  )
}

interface HideTextProps {
  desk: string
  isHidden: boolean
  words: { readonly hide: string; readonly whatHappens: string; readonly show: string }
  /** Unfolded where it came back, or was asked for. */
  asked: FormBack | undefined
}

/** Takes what is public out of sight, or puts it back. */
export function HideText({ desk, isHidden, words, asked }: HideTextProps) {
  if (isHidden)
    return (
      <form method="post" action={`${desk}/hiding/end`}>
        <Button look="secondary" busyText={say('staff.review.showing')}>
          {words.show}
        </Button>
      </form>
    )
  return (
    <Details summary={words.hide} start={asked ? 'unfolded' : 'folded'}>
      <HidingFields desk={desk} words={words.whatHappens} press={words.hide} {...asked} />
    </Details>
  )
}
