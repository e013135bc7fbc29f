import { formatMoney } from '#app/money/format.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** What of sales is free of tax, as it is saved, and where to change it. */
export function SaleLimitsSection({ organization }: { organization: Organization }) {
  const { saleLimits: limits, currency } = organization
  const kept = [
    { term: say('saleDays.settings.days'), value: sayNumber(limits.days) },
    { term: say('saleDays.settings.receipts'), value: formatMoney(limits.receipts, currency) },
    { term: say('saleDays.source'), value: <span dir="auto">{limits.source}</span> },
  ]
  return (
    <Section title={say('saleDays.settings.section')} id="sale-limits">
      <SummaryList
        rows={[
          {
            term: say('saleDays.settings.counted'),
            value: limits.on ? say('saleDays.settings.yes') : say('saleDays.settings.no'),
          },
          ...(limits.on ? kept : []),
        ]}
      />
      <p>
        <LinkButton href="/staff/settings/sale-limits" look="secondary">
          {say('saleDays.settings.title')}
        </LinkButton>
      </p>
    </Section>
  )
}
