import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { WebhookStateTag } from './webhooks-page.tsx'
import type { WebhookPage as WebhookPageData } from './webhooks-page.server.ts'

/** One program that is told: how it fares, what can be done, and what was sent. */
export function WebhookPage({ webhook }: { webhook: WebhookPageData }) {
  const at = `/staff/settings/webhooks/${webhook.id}`
  return (
    <div className="stack-large">
      {webhook.paused && (
        <Notice kind="warning" title={say(`webhooks.state.${webhook.state}`)}>
          <p>{say('webhooks.waits')}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: say('webhooks.status'), value: <WebhookStateTag state={webhook.state} /> },
          { term: say('webhooks.url'), value: <span>{webhook.url}</span> },
          {
            term: say('webhooks.events'),
            value: (
              <ul className="plain-list">
                {webhook.events.map((event) => (
                  <li key={event}>{event}</li>
                ))}
              </ul>
            ),
          },
          { term: say('webhooks.since'), value: webhook.since },
        ]}
      />
      {webhook.troubleSince && (
        <p>{say('webhooks.troubleSince', { when: webhook.troubleSince })}</p>
      )}
      {webhook.oldSecretUntil && (
        <p>{say('webhooks.oldSecret', { when: webhook.oldSecretUntil })}</p>
      )}
      <Section title={say('webhooks.actions')} id="actions">
        <div className="cluster">
          <form method="post" action={`${at}/trial`}>
            <Button look={webhook.paused ? 'secondary' : 'primary'}>{say('webhooks.test')}</Button>
          </form>
          <form method="post" action={webhook.paused ? `${at}/pause/end` : `${at}/pause`}>
            <Button look={webhook.paused ? 'primary' : 'secondary'}>
              {say(webhook.paused ? 'webhooks.resume' : 'webhooks.pause')}
            </Button>
          </form>
          <LinkButton href={`${at}/secret`} look="secondary">
            {say('webhooks.rotate')}
          </LinkButton>
        </div>
        <ConfirmPanel
          open={say('webhooks.remove')}
          action={`${at}/removal`}
          confirm={say('webhooks.removeYes')}
        >
          <p>{say('webhooks.removeWords')}</p>
        </ConfirmPanel>
      </Section>
      <Log webhook={webhook} at={at} />
    </div>
  )
}

const TONES = { waiting: 'quiet', sent: 'good', failed: 'bad' } as const

function Log({ webhook, at }: { webhook: WebhookPageData; at: string }) {
  return (
    <Section title={say('webhooks.log')} id="log">
      <Tabs
        label={say('webhooks.log')}
        tabs={[
          { text: say('webhooks.all'), href: `${at}#log` },
          { text: say('webhooks.failedOnly'), href: `${at}?show=failed#log` },
        ]}
        current={webhook.shows === 'failed' ? `${at}?show=failed#log` : `${at}#log`}
      />
      <Table
        caption={say('webhooks.logCaption')}
        columns={[
          { heading: say('webhooks.what'), cell: ({ what }) => what },
          { heading: say('webhooks.when'), kind: 'short', cell: ({ when }) => when },
          {
            heading: say('webhooks.came'),
            cell: ({ status, answer, next, untold }) => (
              <>
                <Tag tone={TONES[status]}>{say(`webhooks.delivery.${status}`)}</Tag> {answer}
                {next && ` · ${say('webhooks.next', { when: next })}`}
                {untold && <div className="small soft">{untold}</div>}
              </>
            ),
          },
          { heading: say('webhooks.tries'), kind: 'number', cell: ({ tries }) => tries },
          {
            heading: say('webhooks.again'),
            nothing: ({ mayAgain }) => !mayAgain,
            cell: ({ id, mayAgain, what, when }) =>
              mayAgain && (
                <form method="post" action={`${at}/deliveries/${id}/again`}>
                  <Button look="quiet" aria-label={say('webhooks.againOf', { what, when })}>
                    {say('webhooks.again')}
                  </Button>
                </form>
              ),
          },
        ]}
        rows={webhook.log}
        rowKey={({ id }) => id}
        empty={
          <p>{say(webhook.shows === 'failed' ? 'webhooks.logNoneFailed' : 'webhooks.logNone')}</p>
        }
      />
      <Pagination
        label={say('webhooks.logCaption')}
        previousHref={webhook.newestHref}
        previousText={say('webhooks.newest')}
        nextHref={webhook.olderHref}
        nextText={say('webhooks.older')}
      />
    </Section>
  )
}
