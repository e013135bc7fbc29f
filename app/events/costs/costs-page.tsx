import '#app/ui/styles/events.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { PartHead } from '../desk/part-head.tsx'
import type { CostField } from './cost.form.ts'
import { CostFields } from './cost-fields.tsx'
import { CostTable } from './cost-table.tsx'
import type { CostsPage } from './costs-page.server.ts'

interface CostsProps {
  page: CostsPage
  again: Answer<CostField> | undefined
  done: 'added' | 'changed' | 'put-back' | null
  /** What was just taken out. */
  removed: string | null
}

/** What an event cost, and one more to note. */
export function CostsPage({ page, again, done, removed }: CostsProps) {
  const { event, costs } = page
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={say(`costs.done.${done}`)} announce="politely" />}
      {removed !== null && !event.isClosed && (
        <Notice kind="success" title={say('costs.done.removed')} announce="politely">
          <form method="post" action={`${event.desk}/costs/${removed}/removal/end`}>
            <Button look="secondary">{say('costs.putBack')}</Button>
          </form>
        </Notice>
      )}
      <PartHead event={event} title={say('costs.title')} lede={say('costs.lede')} />
      {costs.length > 0 && (
        <>
          <Stats>
            <Stat term={say('costs.total')} value={page.total} note={say('costs.totalNote')} />
          </Stats>
          <CostTable
            titled="above"
            costs={costs}
            hrefOf={({ publicId }) => `${event.desk}/costs/${publicId}`}
          />
        </>
      )}
      {event.isClosed ? (
        <Notice title={say('costs.closed')} />
      ) : (
        <Section title={say('costs.add')} id="add">
          <form method="post" className="form measure" noValidate>
            <CostFields values={again?.values ?? page.values} errors={errors} today={page.today} />
            <div className="actions">
              <Button busyText={say('costs.form.saving')}>{say('costs.form.add')}</Button>
            </div>
          </form>
        </Section>
      )}
    </div>
  )
}
