import { formatMoney } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Organization } from '#app/platform/organization.server.ts'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayMoment, sayZoneName } from '../say-time.ts'
import { sayBrandColor } from './brand-colors.ts'
import { ResumeGiving } from './resume-giving.tsx'
import { SaleLimitsSection } from './sale-limits-section.tsx'
import { TermsSection } from './terms/terms-page.tsx'
import { WebhooksSection } from './webhooks/webhooks-page.tsx'
import { percent } from './settings-values.ts'

interface SettingsPageProps {
  organization: Organization
  people: readonly {
    readonly name: string | null
    readonly email: string
    readonly told: boolean
  }[]
}

/** Every setting, and where to change it. */
export function SettingsPage({ organization, people }: SettingsPageProps) {
  const money = (amount: Organization['minimumGift']) => formatMoney(amount, organization.currency)
  return (
    <div className="stack-large">
      <Pause organization={organization} />
      <Section title={say('staff.settings.organization')} id="organization">
        <SummaryList
          rows={[
            { term: say('staff.organizationForm.name'), value: organization.name },
            { term: say('staff.organizationForm.legalName'), value: organization.legalName },
            {
              term: say('staff.organizationForm.ein'),
              value: organization.ein ?? say('staff.settings.none'),
            },
            { term: say('staff.settings.address'), value: organization.address },
            {
              term: say('staff.organizationForm.website'),
              value: organization.website ?? say('staff.settings.none'),
            },
            { term: say('staff.settings.email'), value: organization.contactEmail },
            {
              term: say('staff.settings.hotline'),
              value: <Hotline {...organization} />,
            },
            { term: say('staff.settings.quickExit'), value: organization.quickExitUrl },
            {
              term: say('staff.settings.timeZone'),
              value: say('staff.settings.timeZoneWords', {
                zone: sayZoneName(organization.timeZone),
              }),
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/organization" look="secondary">
            {say('staff.settings.changeOrganization')}
          </LinkButton>
        </p>
      </Section>
      <Section title={say('staff.settings.giving')} id="giving">
        <SummaryList
          rows={[
            { term: say('staff.givingForm.smallest'), value: money(organization.minimumGift) },
            { term: say('staff.givingForm.largest'), value: money(organization.maximumGift) },
            {
              term: say('staff.givingForm.suggested'),
              value: organization.suggestedAmounts.map(money).join(', '),
            },
            {
              term: say('staff.settings.fee'),
              value: say('staff.settings.feeWords', {
                percent: percent(organization.feeRate.basisPoints),
                fixed: money(organization.feeRate.fixed),
              }),
            },
            {
              term: say('staff.settings.cover'),
              value: organization.feeCoverOffered
                ? say('staff.settings.offered')
                : say('staff.settings.notOffered'),
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/giving" look="secondary">
            {say('staff.settings.changeGiving')}
          </LinkButton>
        </p>
      </Section>
      <Section title={say('settings.brand.section')} id="brand">
        <SummaryList
          rows={[
            {
              term: say('settings.brand.color'),
              value: sayBrandColor(organization.brandColor),
            },
            {
              term: say('settings.logo.term'),
              value: organization.logo ? say('settings.logo.own') : say('settings.logo.none'),
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/brand" look="secondary">
            {say('settings.brand.title')}
          </LinkButton>
        </p>
      </Section>
      <Section title={say('settings.receipts.section')} id="receipts">
        <SummaryList
          rows={[
            {
              term: say('staff.organizationForm.receiptWords'),
              value: organization.receiptWords || say('staff.settings.noReceiptWords'),
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/receipts" look="secondary">
            {say('settings.receipts.title')}
          </LinkButton>
        </p>
      </Section>
      <SaleLimitsSection organization={organization} />
      <TermsSection />
      <WebhooksSection />
      <Section title={say('settings.approval.section')} id="approval">
        <SummaryList
          rows={[
            {
              term: say('settings.approval.edits'),
              value: organization.editsWait
                ? say('settings.approval.wait')
                : say('settings.approval.atOnce'),
            },
            {
              term: say('settings.approval.messages'),
              value: organization.messagesWait
                ? say('settings.approval.messagesWait')
                : say('settings.approval.messagesAtOnce'),
            },
            {
              term: say('comments.settings.comments'),
              value:
                organization.commentsReadBy === 'captain'
                  ? say('comments.settings.captain')
                  : say('comments.settings.staff'),
            },
            {
              term: say('comments.settings.blockWords'),
              value: organization.blockWords.split('\n').join(', ') || say('staff.settings.none'),
            },
            {
              term: say('settings.approval.news'),
              value: organization.newsWaits
                ? say('settings.approval.newsWaits')
                : say('settings.approval.newsAtOnce'),
            },
            {
              term: say('memory.settings.ranking'),
              value: organization.rankingShown
                ? say('memory.settings.shown')
                : say('memory.settings.hidden'),
            },
            {
              term: say('settings.approval.told'),
              value: sayList(
                people.filter(({ told }) => told).map(({ name, email }) => name ?? email),
              ),
            },
          ]}
        />
        <p>
          <LinkButton href="/staff/settings/approval" look="secondary">
            {say('settings.approval.title')}
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
      <Section title={say('staff.settings.pause')} id="pause">
        <p>{say('staff.settings.pauseWords')}</p>
        <p>
          <LinkButton href="/staff/settings/giving-pause" look="secondary">
            {say('staff.settings.pause')}
          </LinkButton>
        </p>
      </Section>
    )
  return (
    <Section title={say('staff.settings.paused')} id="pause">
      <Notice kind="warning" title={say('staff.settings.nobody')}>
        <p>
          {say.rich('staff.settings.pausedBy', {
            who: paused.by ?? say('staff.settings.somebody'),
            when: sayMoment(paused.at, organization.timeZone),
            why: paused.reason ?? '',
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      </Notice>
      <ResumeGiving />
    </Section>
  )
}

function Hotline({
  hotlineName,
  hotlineNumber,
}: Pick<Organization, 'hotlineName' | 'hotlineNumber'>) {
  if (!hotlineNumber) return hotlineName ?? say('staff.settings.none')
  return (
    <>
      {hotlineName && `${hotlineName}: `}
      <span className="figures">{hotlineNumber}</span>
    </>
  )
}
