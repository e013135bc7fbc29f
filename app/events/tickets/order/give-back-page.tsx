import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { GiveBackFacts } from './give-back-page.server.ts'
import type { Givable } from './givable.ts'

interface GiveBackPageProps {
  page: GiveBackFacts
  message: string | null
  ticked: readonly string[]
}

/** Which places go back, and what becomes of their money. */
export function GiveBackPage({ page, message, ticked }: GiveBackPageProps) {
  const { tickets } = page
  return (
    <div className="stack-large measure">
      <GiveBackErrors tickets={tickets} message={message} />
      <PageHead of={page.title} href={page.order}>
        <h1>{say('tickets.back.title')}</h1>
        <p className="lede">{say('tickets.back.lede')}</p>
        <p>{page.rule.join(' ')}</p>
      </PageHead>
      {tickets.length > 0 ? (
        <GiveBackForm tickets={tickets} message={message} ticked={ticked} back={page.order}>
          <p>{say('tickets.back.warning')}</p>
        </GiveBackForm>
      ) : (
        <Notice title={say(page.inBox ? 'tickets.order.inBox' : 'tickets.back.none')} />
      )}
    </div>
  )
}

interface Errors {
  tickets: readonly Givable[]
  message: string | null
}

export function GiveBackErrors({ tickets, message }: Errors) {
  const [first] = tickets
  return (
    <ErrorSummary errors={message === null ? [] : [{ field: first?.field ?? 'main', message }]} />
  )
}

interface GiveBackFormProps extends Errors {
  ticked: readonly string[]
  /** Where nothing is given back. */
  back: string
  /** What to know before it is pressed. */
  children: ReactNode
}

/** A box for each that may be given back, and one press. */
export function GiveBackForm({ tickets, message, ticked, back, children }: GiveBackFormProps) {
  return (
    <form method="post" className="form" noValidate>
      <CheckboxGroup
        name={tickets[0]?.field ?? 'main'}
        label={say('tickets.back.which')}
        error={message ?? undefined}
        boxes={tickets.map(({ field, label }) => ({ name: field, label }))}
        isTicked={(name) => ticked.includes(name)}
      />
      {children}
      <div className="actions">
        <Button look="danger" busyText={say('tickets.back.busy')}>
          {say('tickets.back.confirm')}
        </Button>
        <LinkButton href={back} look="secondary">
          {say('tickets.back.keep')}
        </LinkButton>
      </div>
    </form>
  )
}
