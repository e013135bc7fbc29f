import { formatMoney } from '#app/money/format.ts'
import { sayAmounts } from '#app/teams/suggested-amounts.ts'
import { Details } from '#app/ui/details.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { ChangedWords } from './changed-words.tsx'
import { ProposedLook } from './look-review.tsx'
import { addressWith } from './queue-filter.ts'
import type { TextView } from './queue-filter.ts'
import { sayEnd } from './team-facts.tsx'
import type { TeamReview } from './team-review.server.ts'
import { changedWhole, findChanges, skipUnchanged } from './word-changes.ts'
import type { Change } from './word-changes.ts'

interface ProposedTextProps {
  review: TeamReview
  currency: string
  view: TextView
  /** The address of this page without its view. */
  here: string
}

/** What is proposed, field by field: only what is new, or all of it. */
export function ProposedText({ review, currency, view, here }: ProposedTextProps) {
  const { proposed } = review
  if (!proposed) return null
  const fields = fieldsOf(review, currency)
  // Of a page that nobody has read yet all is new.
  const shownFields =
    view === 'whole' || !proposed.changes
      ? fields
      : fields.filter(({ changes }) => isChanged(changes))
  return (
    <div className="stack compare">
      {proposed.changes && <ViewChoice view={view} here={here} />}
      {shownFields.length > 0 && (
        <SummaryList
          rows={shownFields.map(({ term, changes }) => ({
            term,
            value:
              changes.length > 0 ? <ChangedWords changes={changes} /> : say('staff.settings.none'),
            action:
              proposed.changes && isChanged(changes) ? (
                <Tag tone="note">{say('staff.facts.changed')}</Tag>
              ) : undefined,
          }))}
        />
      )}
      <Story review={review} view={view} />
      {proposed.changes && shownFields.length === 0 && !isChanged(proposed.changes.story) && (
        <p className="soft">{say('review.changes.onlyLook')}</p>
      )}
      {review.look && (view === 'whole' || !review.look.before || review.look.changed) && (
        <ProposedLook look={review.look} />
      )}
    </div>
  )
}

function Story({ review: { proposed }, view }: { review: TeamReview; view: TextView }) {
  if (!proposed) return null
  const changes = proposed.changes?.story
  if (changes && !isChanged(changes) && view === 'changes') return null
  return (
    <section className="stack apart" aria-labelledby="story-title">
      <h3 id="story-title" className="cluster">
        {say('staff.facts.story')}
        {changes && isChanged(changes) && <Tag tone="note">{say('staff.facts.changed')}</Tag>}
      </h3>
      {proposed.story === '' && !changes && <p className="soft">{say('staff.facts.noStory')}</p>}
      {changes && isChanged(changes) && (
        <>
          <p className="changed-text" dir="auto">
            <ChangedWords changes={view === 'whole' ? changes : skipUnchanged(changes)} />
          </p>
          <Details summary={say('review.changes.asItWillLook')}>
            <Prose html={proposed.storyHtml} />
          </Details>
        </>
      )}
      {!(changes && isChanged(changes)) && <Prose html={proposed.storyHtml} />}
    </section>
  )
}

/** Two pages of one text: links, since each has an address that can be passed on. */
function ViewChoice({ view, here }: { view: TextView; here: string }) {
  const views = [
    { value: 'changes', href: here, text: say('review.changes.onlyNew') },
    {
      value: 'whole',
      href: addressWith(here, { view: 'whole' }),
      text: say('review.changes.whole'),
    },
  ] as const
  return (
    <div className="view-choice">
      <nav aria-label={say('review.changes.howMuch')}>
        <ul className="segments">
          {views.map(({ value, href, text }) => (
            <li key={value}>
              <a href={`${href}#proposed`} aria-current={value === view ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="small changed-legend">
        <ins>{say('review.changes.legendNew')}</ins> <del>{say('review.changes.legendGone')}</del>
      </p>
    </div>
  )
}

interface ComparedField {
  readonly term: string
  readonly changes: readonly Change[]
}

function fieldsOf({ shown, proposed }: TeamReview, currency: string): ComparedField[] {
  if (!proposed) return []
  const { changes } = proposed
  const plain = (text: string): Change[] => (text === '' ? [] : [{ kind: 'same', text }])
  const goal = formatMoney(proposed.goal, currency)
  const end = sayEnd(proposed.endsOn)
  const ours = say('staff.facts.ourAmounts')
  const amounts = sayAmounts(proposed.suggested, currency) || ours
  return [
    { term: say('staff.organizationForm.name'), changes: changes?.name ?? plain(proposed.name) },
    { term: say('staff.facts.town'), changes: changes?.town ?? plain(proposed.town) },
    { term: say('staff.facts.plan'), changes: changes?.plan ?? plain(proposed.plan) },
    {
      term: say('staff.teams.goal'),
      changes: shown ? changedWhole(formatMoney(shown.goal, currency), goal) : plain(goal),
    },
    {
      term: say('staff.facts.ends'),
      changes: shown ? changedWhole(sayEnd(shown.endsOn), end) : plain(end),
    },
    {
      term: say('staff.facts.amounts'),
      changes: shown
        ? findChanges(sayAmounts(shown.suggested, currency) || ours, amounts)
        : plain(amounts),
    },
    ...proposed.wishedNames.map(({ wishedName, changes: named }) => ({
      term: say('staff.review.captainName'),
      changes: shown ? named : plain(wishedName),
    })),
  ]
}

function isChanged(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind !== 'same')
}
