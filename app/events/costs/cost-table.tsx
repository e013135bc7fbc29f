import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CostClaim } from '#db/schema/events.ts'
import type { EventCost } from './find-costs.server.ts'

interface CostTableProps {
  costs: readonly EventCost[]
  /** Where one of them is changed; `null` for whoever only reads. */
  hrefOf: ((cost: EventCost) => string) | null
  /** `above` where a heading says the same to the eye. */
  titled: 'above' | 'here'
}

/** What an event cost, line by line, with who paid and how that stands. */
export function CostTable({ costs, hrefOf, titled }: CostTableProps) {
  return (
    <Table
      caption={
        <span className={titled === 'above' ? 'unseen' : undefined}>{say('costs.title')}</span>
      }
      narrow="brief"
      rows={costs}
      rowKey={({ publicId }) => publicId}
      columns={[
        {
          heading: say('costs.column.what'),
          cell: (cost) =>
            hrefOf === null ? (
              <bdi>{cost.what}</bdi>
            ) : (
              <a href={hrefOf(cost)} dir="auto">
                {cost.what}
              </a>
            ),
        },
        {
          heading: say('costs.column.vendor'),
          cell: ({ vendor }) => <bdi>{vendor ?? '–'}</bdi>,
          nothing: ({ vendor }) => vendor === null,
        },
        { heading: say('costs.column.day'), cell: ({ spentOn }) => sayDay(spentOn), kind: 'short' },
        { heading: say('costs.column.paidBy'), cell: ({ paidBy }) => <bdi>{paidBy}</bdi> },
        {
          heading: say('costs.column.claim'),
          cell: ({ claim }) => <Tag tone={toneOf(claim)}>{say(`costs.claimShort.${claim}`)}</Tag>,
        },
        {
          heading: say('costs.column.receipt'),
          cell: ({ photos }) =>
            photos > 0 ? say('costs.receipt', { n: photos }) : say('costs.noReceipt'),
        },
        {
          heading: say('costs.column.amount'),
          cell: ({ amountText }) => amountText,
          kind: 'sum',
        },
      ]}
    />
  )
}

function toneOf(claim: CostClaim): TagTone {
  switch (claim) {
    case 'owed':
      return 'waiting'
    case 'given':
    case 'repaid':
      return 'good'
  }
}
