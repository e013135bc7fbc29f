import { Table } from '#app/ui/table.tsx'
import type { Column } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import { NeedStatusTag } from './need-status.tsx'
import type { ListedNeed } from './needs-desk.server.ts'

interface NeedListProps {
  needs: readonly ListedNeed[]
  /** Each need's page is below it. */
  base: string
  /** Staff read of whom each is. */
  withTeam?: { readonly staff: string } | undefined
}

/** Needs with how each stands. */
export function NeedList({ needs, base, withTeam }: NeedListProps) {
  const columns: Column<ListedNeed>[] = [
    {
      heading: say('skills.need.task'),
      cell: ({ id, title }) => (
        <a href={`${base}/${id}`} dir="auto">
          {title}
        </a>
      ),
    },
    ...(withTeam
      ? [
          {
            heading: say('skills.need.forWhom'),
            cell: ({ team }: ListedNeed) => <bdi>{team ?? withTeam.staff}</bdi>,
          },
        ]
      : []),
    { heading: say('skills.need.skill'), cell: ({ skill }) => skill },
    { heading: say('skills.need.time'), cell: ({ time }) => time, kind: 'short' },
    { heading: say('skills.need.due'), cell: ({ due }) => due, kind: 'short' },
    {
      heading: say('skills.need.status'),
      cell: ({ status, helper, fits }) => (
        <>
          <NeedStatusTag status={status} /> {helper && <bdi className="small">{helper}</bdi>}
          {fits > 0 && <span className="small soft">{say('skills.desk.fits', { n: fits })}</span>}
        </>
      ),
    },
  ]
  return (
    <Table
      caption={withTeam ? say('skills.staff.asked') : say('skills.desk.caption')}
      narrow="brief"
      columns={columns}
      rows={needs}
      rowKey={({ id }) => id}
    />
  )
}
