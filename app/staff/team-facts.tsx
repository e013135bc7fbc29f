import { formatMoney } from '#app/money/format.ts'
import { Prose } from '#app/ui/prose.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
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
  if (!shown) return <p className="soft">{say('staff.facts.never')}</p>
  return (
    <>
      <SummaryList
        rows={[
          { term: say('staff.organizationForm.name'), value: shown.name },
          { term: say('staff.facts.town'), value: shown.town || say('staff.settings.none') },
          { term: say('staff.facts.plan'), value: shown.plan || say('staff.settings.none') },
          { term: say('staff.teams.goal'), value: formatMoney(shown.goal, currency) },
          {
            term: say('staff.facts.ends'),
            value: shown.endsOn === null ? say('staff.facts.noEnd') : sayDay(shown.endsOn),
          },
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
    {
      field: 'name',
      term: say('staff.organizationForm.name'),
      before: shown?.name,
      after: proposed.name,
    },
    { field: 'town', term: say('staff.facts.town'), before: shown?.town, after: proposed.town },
    { field: 'plan', term: say('staff.facts.plan'), before: shown?.plan, after: proposed.plan },
    {
      field: 'goal',
      term: say('staff.teams.goal'),
      before: shown && formatMoney(shown.goal, currency),
      after: formatMoney(proposed.goal, currency),
    },
    {
      field: 'endsOn',
      term: say('staff.facts.ends'),
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
              <del>{before || say('staff.settings.none')}</del>{' '}
              <ins>{after || say('staff.settings.none')}</ins>
            </>
          ) : (
            after || say('staff.settings.none')
          ),
          action: proposed.changed.includes(field) ? (
            <Tag tone="note">{say('staff.facts.changed')}</Tag>
          ) : undefined,
        }))}
      />
      <p className="cluster">
        <strong>{say('staff.facts.story')}</strong>
        {proposed.changed.includes('story') && <Tag tone="note">{say('staff.facts.changed')}</Tag>}
      </p>
      {proposed.story === '' ? (
        <p className="soft">{say('staff.facts.noStory')}</p>
      ) : (
        <Prose html={proposed.storyHtml} />
      )}
      {review.look && <ProposedLook look={review.look} />}
    </div>
  )
}

function sayEnd(day: string | null): string {
  return day === null ? say('staff.facts.noEnd') : sayDay(day)
}
