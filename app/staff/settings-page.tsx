import { formatMoney } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Organization } from '#app/platform/organization.server.ts'
import { sayMoment } from './say-time.ts'
import { percent } from './settings-values.ts'

/** Every setting, and where to change it. */
export function SettingsPage({ organization }: { organization: Organization }) {
  const say = (amount: Organization['minimumGift']) => formatMoney(amount, organization.currency)
  return (
    <div className="stack-large">
      <Pause organization={organization} />
      <Section title="The organization" id="organization">
        <SummaryList
          rows={[
            { term: 'Name', value: organization.name },
            { term: 'Legal name', value: organization.legalName },
            { term: 'EIN', value: organization.ein ?? 'None' },
            { term: 'Address', value: organization.address },
            { term: 'Website', value: organization.website ?? 'None' },
            { term: 'E-mail', value: organization.contactEmail },
            {
              term: 'Help line',
              value:
                [organization.hotlineName, organization.hotlineNumber].filter(Boolean).join(': ') ||
                'None',
            },
            { term: '“Leave this site” leads to', value: organization.quickExitUrl },
            {
              term: 'Words on the receipt',
              value: organization.receiptWords || 'None beyond what the law asks for',
            },
            {
              term: 'Time zone',
              value: `${organization.timeZone}. Days of gifts and receipts are counted in it, so it is set once, when the site is set up.`,
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/organization" look="secondary">
            Change the organization
          </LinkButton>
        </p>
      </Section>
      <Section title="Giving" id="giving">
        <SummaryList
          rows={[
            { term: 'Smallest gift', value: say(organization.minimumGift) },
            { term: 'Largest gift', value: say(organization.maximumGift) },
            { term: 'Suggested amounts', value: organization.suggestedAmounts.map(say).join(', ') },
            {
              term: 'Stripe’s fee',
              value: `${percent(organization.feeRate.basisPoints)} per cent and ${say(organization.feeRate.fixed)}`,
            },
            {
              term: 'Adding the fee',
              value: organization.feeCoverOffered ? 'Offered, never ticked' : 'Not offered',
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/giving" look="secondary">
            Change giving
          </LinkButton>
        </p>
      </Section>
    </div>
  )
}

function Pause({ organization }: { organization: Organization }) {
  const paused = organization.givingPaused
  if (!paused)
    return (
      <Section title="Pause giving" id="pause">
        <p>
          If something is wrong, such as thieves testing cards, you can stop all new gifts at once.
        </p>
        <p>
          <LinkButton href="/staff/settings/giving-pause" look="danger">
            Pause giving
          </LinkButton>
        </p>
      </Section>
    )
  return (
    <Section title="Giving is paused" id="pause">
      <Notice kind="warning" title="Nobody can begin a gift">
        <p>
          <bdi>{paused.by ?? 'Somebody'}</bdi> paused giving on{' '}
          {sayMoment(paused.at, organization.timeZone)}: “<bdi>{paused.reason}</bdi>”
        </p>
      </Notice>
      <ConfirmPanel
        open="Resume giving"
        action="/staff/settings/giving-pause/end"
        confirm="Yes, resume giving"
        busyText="Resuming…"
        look="primary"
      >
        <p>People can give again at once.</p>
      </ConfirmPanel>
    </Section>
  )
}
