import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { TillDesk } from './till-desk.server.ts'

type Line = TillDesk['setAside'][number]

/** Lines that were not taken by themselves: the captain counts each or leaves it out. */
export function SetAside({ lines }: { lines: TillDesk['setAside'] }) {
  return (
    <Section title={say('tills.aside.title')} id="set-aside">
      <p className="measure">{say('tills.aside.lede')}</p>
      <ul className="till-aside">
        {lines.map((line) => (
          <li key={line.id}>
            <p className="till-aside-what">
              <bdi>{line.what}</bdi> {line.amount !== '' && <strong>{line.amount}</strong>}
            </p>
            {line.sent !== '' && <p className="soft">{line.sent}</p>}
            <p>{say(`tills.aside.why.${line.why}`)}</p>
            <p className="soft">{say('tills.aside.came', { when: line.heard })}</p>
            <Choice line={line} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Choice({ line }: { line: Line }) {
  if (line.settledAs !== null)
    return (
      <p>
        <Tag tone={line.settledAs === 'counted' ? 'good' : 'quiet'}>
          {say(`tills.aside.${line.settledAs}`)}
        </Tag>
      </p>
    )
  return (
    <div className="actions">
      {line.canCount && (
        <form method="post" action={`${line.href}/counting`}>
          <Button busyText={say('tills.aside.counting')}>{say('tills.aside.count')}</Button>
        </form>
      )}
      <ConfirmPanel
        open={
          <>
            <span aria-hidden="true">{say('tills.aside.leaveOut')}</span>
            <span className="unseen">{say('tills.aside.leaveOutOf', { what: line.what })}</span>
          </>
        }
        action={`${line.href}/omission`}
        confirm={say('tills.aside.leaveOutYes')}
        busyText={say('tills.aside.leavingOut')}
      >
        <p>{say('tills.aside.leaveOutWords')}</p>
      </ConfirmPanel>
    </div>
  )
}
