import { formatMoney } from '#app/money/format.ts'
import { sayAmounts } from '#app/teams/suggested-amounts.ts'
import { Prose } from '#app/ui/prose.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
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
            value: sayEnd(shown.endsOn),
          },
          {
            term: say('staff.facts.amounts'),
            value: (
              <span className="said-words">
                {sayAmounts(shown.suggested, currency) || say('staff.facts.ourAmounts')}
              </span>
            ),
          },
        ]}
      />
      <Prose html={shown.storyHtml} />
    </>
  )
}

export function sayEnd(day: string | null): string {
  return day === null ? say('staff.facts.noEnd') : sayDay(day)
}
