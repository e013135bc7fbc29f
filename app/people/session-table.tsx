import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
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
  return (
    <>
      <Table
        caption="Where you are signed in"
        columns={[
          {
            heading: 'Device',
            cell: ({ device, isThisOne }) => (
              <>
                {device} {isThisOne && <Tag tone="good">This one</Tag>}
              </>
            ),
          },
          { heading: 'For', cell: ({ kind }) => (kind === 'staff' ? 'Staff desk' : 'My teams') },
          { heading: 'Since', cell: ({ since }) => sayMoment(since) },
          { heading: 'Last seen', cell: ({ lastSeen }) => sayMoment(lastSeen) },
          {
            heading: 'End',
            cell: ({ id, device, isThisOne }) =>
              isThisOne ? null : (
                <form method="post" action={`${base}/${id}/end`}>
                  <Button look="quiet" busyText="Signing out…">
                    Sign out <span className="unseen">{device}</span>
                  </Button>
                </form>
              ),
          },
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {others.length > 1 && (
        <ConfirmPanel
          open="Sign out everywhere else"
          action={`${base}/end`}
          confirm="Yes, sign them out"
          busyText="Signing out…"
        >
          <p>Every browser but this one is signed out at once.</p>
        </ConfirmPanel>
      )}
    </>
  )
}
