import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Column } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { OwnSession } from './own-sessions.server.ts'

interface SessionTableProps {
  sessions: readonly OwnSession[]
  /** Below it lie the ends of one and of all the others. */
  base: string
  sayMoment: (at: Date) => string
}

/** Where somebody is signed in, and how to end that. */
export function SessionTable({ sessions, base, sayMoment }: SessionTableProps) {
  const others = sessions.filter(({ isThisOne }) => !isThisOne)
  const signOut: Column<OwnSession> = {
    heading: say('people.sessions.end'),
    cell: ({ id, device, isThisOne }) =>
      isThisOne ? null : (
        <form method="post" action={`${base}/${id}/end`}>
          <Button look="quiet" busyText={say('people.sessions.signingOut')}>
            {say.rich('people.sessions.signOut', {
              device,
              name: (words) => <span className="unseen">{words}</span>,
            })}
          </Button>
        </form>
      ),
  }
  return (
    <>
      <Table
        caption={<span className="unseen">{say('people.sessions.caption')}</span>}
        narrow="brief"
        columns={[
          {
            heading: say('people.sessions.device'),
            cell: ({ device, isThisOne }) => (
              <>
                {device} {isThisOne && <Tag tone="good">{say('people.sessions.thisOne')}</Tag>}
              </>
            ),
          },
          {
            heading: say('people.sessions.forWhat'),
            cell: ({ kind }) => say(`people.sessions.${kind}`),
          },
          { heading: say('people.sessions.since'), cell: ({ since }) => sayMoment(since) },
          { heading: say('people.sessions.lastSeen'), cell: ({ lastSeen }) => sayMoment(lastSeen) },
          ...(others.length > 0 ? [signOut] : []),
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {others.length > 1 && (
        <ConfirmPanel
          open={say('people.sessions.everywhereElse')}
          action={`${base}/end`}
          confirm={say('people.sessions.confirm')}
          busyText={say('people.sessions.signingOut')}
        >
          <p>{say('people.sessions.everywhereWords')}</p>
        </ConfirmPanel>
      )}
    </>
  )
}
