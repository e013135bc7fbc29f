import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { GiveBackFacts } from './give-back-page.server.ts'

interface GiveBackPageProps {
  page: GiveBackFacts
  message: string | null
  ticked: readonly string[]
}

/** Which places go back, and what becomes of their money. */
export function GiveBackPage({ page, message, ticked }: GiveBackPageProps) {
  const [first] = page.tickets
  const errors = message === null ? [] : [{ field: first?.field ?? 'main', message }]
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={page.title} href={page.order}>
        <h1>{say('tickets.back.title')}</h1>
        <p className="lede">{say('tickets.back.lede')}</p>
        <p>{page.rule.join(' ')}</p>
      </PageHead>
      {first ? (
        <form method="post" className="form" noValidate>
          <CheckboxGroup
            name={first.field}
            label={say('tickets.back.which')}
            error={message ?? undefined}
            boxes={page.tickets.map(({ field, label }) => ({ name: field, label }))}
            isTicked={(name) => ticked.includes(name)}
          />
          <p>{say('tickets.back.warning')}</p>
          <div className="actions">
            <Button look="danger" busyText={say('tickets.back.busy')}>
              {say('tickets.back.confirm')}
            </Button>
            <LinkButton href={page.order} look="secondary">
              {say('tickets.back.keep')}
            </LinkButton>
          </div>
        </form>
      ) : (
        <Notice title={say('tickets.back.none')} />
      )}
    </div>
  )
}
