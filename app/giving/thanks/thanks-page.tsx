import type { ReactNode } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { ThankYou } from '#app/ui/art/scenes.tsx'
import { Sheet } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { MOST_THANKS } from './thanks.form.ts'
import type { ThanksField } from './thanks.form.ts'
import type { ThanksPageFound } from './thanks-page.server.ts'

interface ThanksPageProps {
  page: ThanksPageFound
  /** The form as it came back, or `null`. */
  again: Answer<ThanksField> | null
}

/** Where a captain writes to donors whose addresses only we know. */
export function ThanksPage({ page, again }: ThanksPageProps) {
  const { team, gifts, organization, email } = page
  const back = `/manage/${team.slug}/gifts`
  if (gifts.length === 0)
    return (
      <EmptyState
        picture={<ThankYou />}
        title={say('desk.thanks.nobody')}
        actions={<LinkButton href={back}>{say('desk.thanks.back')}</LinkButton>}
      >
        <p>{say('desk.thanks.nobodyWords')}</p>
      </EmptyState>
    )
  const errors = again?.errors ?? []
  return (
    <div className="columns">
      <div className="stack-large measure">
        <ErrorSummary errors={errors} />
        <div className="stack">
          <h2>{say('desk.thanks.title')}</h2>
          <p>{sayWhom(gifts)}</p>
        </div>
        <form method="post" action={`/manage/${team.slug}/thanks`} className="form" noValidate>
          {gifts.map(({ mark }) => (
            <input key={mark} type="hidden" name="gift" value={mark} suppressHydrationWarning />
          ))}
          <TextArea
            name="words"
            label={say('desk.thanks.label')}
            hint={say('desk.thanks.hint')}
            error={errorOf(errors, 'words')}
            defaultValue={again ? again.values.words : page.words}
            limit={MOST_THANKS}
            rows={6}
          />
          <Checkbox
            name="reply"
            value="yes"
            label={say('desk.thanks.reply')}
            hint={say('desk.thanks.replyHint', { email, organization })}
            defaultChecked={again?.values.reply === 'yes'}
          />
          <div className="actions">
            <Button size="large" busyText={say('desk.thanks.sending')}>
              {say('desk.thanks.send', { n: gifts.length })}
            </Button>
            <LinkButton href={back} look="quiet">
              {say('desk.thanks.back')}
            </LinkButton>
          </div>
        </form>
      </div>
      <Sheet stay="stay">
        <h2>{say('desk.thanks.relay')}</h2>
        <p>{say('desk.thanks.relayWords', { organization })}</p>
      </Sheet>
    </div>
  )
}

/** Names enough to know whom it is to; the others are counted. */
const NAMED = 4

function sayWhom(gifts: ThanksPageFound['gifts']): ReactNode {
  const n = gifts.length
  const [first] = gifts
  if (first && n === 1) return say.rich('desk.thanks.toOne', { who: first.name, name: bdi })
  const names = gifts.filter(({ isNamed }) => isNamed).map(({ name }) => name)
  const shown = names.slice(0, NAMED)
  if (shown.length === 0) return say('desk.thanks.toManyUnnamed', { n })
  const more = n - shown.length
  const said = more > 0 ? [...shown, say('desk.thanks.andMore', { n: more })] : shown
  return say('desk.thanks.toMany', { n, names: sayList(said) })
}

function bdi(words: ReactNode) {
  return <bdi>{words}</bdi>
}
