import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { sayDay, sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ExpectedSheet } from './expected-sheet.server.ts'
import { sayKind, sayMeans } from './money-words.ts'

interface FactsProps {
  sheet: ExpectedSheet
  frame: StaffFrame
}

/** Who gave what, when and of what, as it was logged. */
export function ExpectedFacts({ sheet, frame }: FactsProps) {
  return (
    <Section title={say('treasury.sheet.facts')} id="facts">
      <SummaryList
        rows={[
          { term: say('treasury.sheet.kind'), value: sayKind(sheet.kind) },
          ...(sheet.giverName
            ? [{ term: say('treasury.sheet.giver'), value: sheet.giverName }]
            : []),
          ...(sheet.label ? [{ term: say('treasury.sheet.label'), value: sheet.label }] : []),
          ...(sheet.giverEmail
            ? [
                {
                  term: say('staff.people.columnEmail'),
                  value: <a href={`mailto:${sheet.giverEmail}`}>{sheet.giverEmail}</a>,
                },
              ]
            : []),
          ...(sheet.giverAddress
            ? [{ term: say('treasury.sheet.address'), value: sheet.giverAddress }]
            : []),
          {
            term: say('staff.gifts.team'),
            value: sheet.team ? (
              <a href={`/staff/teams/${sheet.team.slug}`}>{sheet.team.name}</a>
            ) : (
              say('treasury.item.campaign')
            ),
          },
          ...(sheet.event
            ? [
                {
                  term: say('contributions.item.event'),
                  value: (
                    <a href={`/staff/events/${sheet.event.publicId}`} dir="auto">
                      {sheet.event.name}
                    </a>
                  ),
                },
              ]
            : []),
          { term: say('treasury.sheet.means'), value: sayMeans(sheet.means, sheet.checkNumber) },
          ...(sheet.fairValue > 0
            ? [
                {
                  term: say('treasury.sheet.fairValue'),
                  value: formatMoneyExactly(sheet.fairValue, frame.currency),
                },
              ]
            : []),
          { term: say('treasury.sheet.givenOn'), value: sayDay(sheet.givenOn) },
          { term: say('treasury.sheet.dueOn'), value: sayDay(sheet.dueOn) },
          {
            term: say('treasury.sheet.enteredBy'),
            value: say('treasury.sheet.by', {
              who: sheet.enteredBy,
              when: sayMoment(sheet.enteredAt, frame.timeZone),
            }),
          },
          ...(sheet.note ? [{ term: say('treasury.sheet.note'), value: sheet.note }] : []),
        ]}
      />
    </Section>
  )
}
