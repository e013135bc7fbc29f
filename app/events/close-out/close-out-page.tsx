import '#app/ui/styles/events.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { isOpenToChange } from '../event-state.ts'
import { PartHead } from '../desk/part-head.tsx'
import { CostTable } from '../costs/cost-table.tsx'
import { CheckList } from './check-list.tsx'
import type { CloseOutPage } from './close-out-page.server.ts'
import type { CloseOutDone } from './close-out-words.ts'
import { EventFigures } from './event-figures.tsx'

interface CloseOutProps {
  page: CloseOutPage
  done: CloseOutDone | null
}

/** After an event: what it brought, what is left to do, and the way to close it. */
export function CloseOutView({ page, done }: CloseOutProps) {
  const { event, out } = page
  return (
    <div className="stack-large">
      {done && (
        <Notice
          kind={done === 'closed' || done === 'reopened' ? 'success' : 'warning'}
          title={say(`closeOut.done.${done}`)}
          announce="politely"
        />
      )}
      <PartHead event={event} title={say('closeOut.title')} lede={say('closeOut.lede')} />
      <EventFigures out={out} />
      <p>
        <LinkButton href={`${event.desk}/close-out.pdf`} look="secondary">
          {say('closeOut.paper')}
        </LinkButton>
      </p>
      <Section title={say('closeOut.checkList')} id="check-list">
        {out.status === 'cancelled' && <Notice title={say('closeOut.calledOff')} />}
        {isOpenToChange(out.status) && <Notice title={say('closeOut.notYet')} />}
        <CheckList items={out.items} at={event} mayTick={out.status === 'held'} />
        <Closing page={page} />
      </Section>
      {out.costs.length > 0 && (
        <Section title={say('costs.title')} id="costs">
          <CostTable
            titled="above"
            costs={out.costs}
            hrefOf={({ publicId }) => `${event.desk}/costs/${publicId}`}
          />
        </Section>
      )}
      <Again page={page} />
    </div>
  )
}

/** Closing with something open is asked once more, with all that is open in sight. */
function Closing({ page }: { page: CloseOutPage }) {
  const { event, out } = page
  if (out.status === 'closed')
    return (
      <Notice title={say('closeOut.isClosed')}>
        <form method="post" action={`${event.desk}/closing/end`}>
          <Button look="secondary">{say('closeOut.reopen')}</Button>
        </form>
      </Notice>
    )
  if (out.status !== 'held') return null
  if (out.open.length === 0)
    return (
      <form method="post" action={`${event.desk}/closing`} className="stack">
        <p>{say('closeOut.allDone')}</p>
        <div className="actions">
          <Button>{say('events.desk.close')}</Button>
        </div>
      </form>
    )
  return (
    <ConfirmPanel
      open={say('closeOut.closeAnyway')}
      action={`${event.desk}/closing`}
      confirm={say('closeOut.closeConfirm', { n: out.open.length })}
      fields={out.open.map((key) => (
        <input key={key} type="hidden" name="open" value={key} />
      ))}
    >
      <p>{say('closeOut.stillOpen', { n: out.open.length })}</p>
      <ul>
        {out.open.map((key) => (
          <li key={key}>{say(`closeOut.item.${key}`)}</li>
        ))}
      </ul>
    </ConfirmPanel>
  )
}

function Again({ page: { event, out } }: { page: CloseOutPage }) {
  if (out.status !== 'held' && out.status !== 'closed') return null
  return (
    <Section title={say('closeOut.again')} id="again">
      <p className="measure">{say('closeOut.againWords')}</p>
      <form method="post" action={`${event.desk}/copy`}>
        <Button look="secondary">{say('closeOut.againGo')}</Button>
      </form>
    </Section>
  )
}
