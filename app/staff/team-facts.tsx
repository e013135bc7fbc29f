import { formatMoney } from '#app/money/format.ts'
import { Prose } from '#app/ui/prose.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { ProposedLook } from './look-review.tsx'
import { sayDay } from './say-time.ts'
import type { TeamReview } from './team-review.server.ts'

interface TextProps {
  review: TeamReview
  currency: string
}

/** What everyone reads now. */
export function ShownText({ review, currency }: TextProps) {
  const { shown } = review
  if (!shown)
    return (
      <p className="soft">
        Nothing yet: the page was never approved, so nobody but its captains sees it.
      </p>
    )
  return (
    <>
      <SummaryList
        rows={[
          { term: 'Name', value: shown.name },
          { term: 'Town', value: shown.town || 'None' },
          { term: 'Plan', value: shown.plan || 'None' },
          { term: 'Goal', value: formatMoney(shown.goal, currency) },
          { term: 'Ends', value: shown.endsOn === null ? 'No end' : sayDay(shown.endsOn) },
        ]}
      />
      <Prose html={shown.storyHtml} />
    </>
  )
}

/** What is proposed, field by field, with the old words beside what changed. */
export function ProposedText({ review, currency }: TextProps) {
  const { shown, proposed } = review
  if (!proposed) return null
  const compared = [
    { field: 'name', term: 'Name', before: shown?.name, after: proposed.name },
    { field: 'town', term: 'Town', before: shown?.town, after: proposed.town },
    { field: 'plan', term: 'Plan', before: shown?.plan, after: proposed.plan },
    {
      field: 'goal',
      term: 'Goal',
      before: shown && formatMoney(shown.goal, currency),
      after: formatMoney(proposed.goal, currency),
    },
    {
      field: 'endsOn',
      term: 'Ends',
      before: shown && sayEnd(shown.endsOn),
      after: sayEnd(proposed.endsOn),
    },
  ] as const
  return (
    <div className="stack compare">
      <SummaryList
        rows={compared.map(({ field, term, before, after }) => ({
          term,
          value: proposed.changed.includes(field) ? (
            <>
              <del>{before || 'None'}</del> <ins>{after || 'None'}</ins>
            </>
          ) : (
            after || 'None'
          ),
          action: proposed.changed.includes(field) ? <Tag tone="note">Changed</Tag> : undefined,
        }))}
      />
      <p className="cluster">
        <strong>Story</strong>
        {proposed.changed.includes('story') && <Tag tone="note">Changed</Tag>}
      </p>
      {proposed.story === '' ? (
        <p className="soft">No story yet.</p>
      ) : (
        <Prose html={proposed.storyHtml} />
      )}
      {review.look && <ProposedLook look={review.look} />}
    </div>
  )
}

function sayEnd(day: string | null): string {
  return day === null ? 'No end' : sayDay(day)
}
