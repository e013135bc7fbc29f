import { Section } from '#app/ui/bulletin.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { EVENT_NAMES, EVENT_TYPES } from '#app/webhooks/event-types.ts'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'

const LIST = '/staff/settings/webhooks'

export type WebhookState = 'on' | 'trouble' | 'staff' | 'failing' | 'gone'

const TONES = {
  on: 'good',
  trouble: 'plain',
  staff: 'quiet',
  failing: 'bad',
  gone: 'bad',
} as const satisfies Record<WebhookState, string>

/** How it fares, in a word or two. */
export function WebhookStateTag({ state }: { state: WebhookState }) {
  return <Tag tone={TONES[state]}>{say(`webhooks.state.${state}`)}</Tag>
}

interface WebhookListProps {
  webhooks: readonly {
    readonly id: string
    readonly name: string
    readonly host: string
    readonly state: WebhookState
  }[]
}

/** The programs that are told. */
export function WebhookList({ webhooks }: WebhookListProps) {
  return (
    <div className="stack-large">
      <p className="measure">{say('webhooks.lede')}</p>
      <Table
        caption={say('webhooks.caption')}
        columns={[
          {
            heading: say('webhooks.name'),
            cell: ({ id, name }) => (
              <a href={`${LIST}/${id}`} dir="auto">
                {name}
              </a>
            ),
          },
          { heading: say('webhooks.host'), cell: ({ host }) => host },
          {
            heading: say('webhooks.status'),
            cell: ({ state }) => <WebhookStateTag state={state} />,
          },
        ]}
        rows={webhooks}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            picture={<Empty />}
            title={say('webhooks.none')}
            actions={<LinkButton href={`${LIST}/entry`}>{say('webhooks.add')}</LinkButton>}
          >
            <p>{say('webhooks.noneWords')}</p>
          </EmptyState>
        }
      />
      {webhooks.length > 0 && (
        <p>
          <LinkButton href={`${LIST}/entry`}>{say('webhooks.add')}</LinkButton>
        </p>
      )}
    </div>
  )
}

interface WebhookFormProps {
  values: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
}

/** Where to send, and what. */
export function WebhookForm({ values, errors = [] }: WebhookFormProps) {
  return (
    <form method="post" className="form" noValidate>
      <TextField
        name="name"
        label={say('webhooks.name')}
        hint={say('webhooks.nameHint')}
        autoComplete="off"
        defaultValue={values['name']}
        error={errorOf(errors, 'name')}
        maxLength={80}
      />
      <TextField
        name="url"
        type="url"
        label={say('webhooks.url')}
        hint={say('webhooks.urlHint')}
        autoComplete="off"
        spellCheck={false}
        defaultValue={values['url']}
        error={errorOf(errors, 'url')}
        maxLength={500}
      />
      <FieldGroup name="events" label={say('webhooks.events')} error={errorOf(errors, 'events')}>
        {EVENT_TYPES.map((type, index) => (
          <Checkbox
            key={type}
            id={index === 0 ? 'events' : EVENT_NAMES[type]}
            name={EVENT_NAMES[type]}
            value="yes"
            label={say(`webhooks.type.${EVENT_NAMES[type]}`)}
            hint={say(`webhooks.typeHint.${EVENT_NAMES[type]}`)}
            defaultChecked={values[EVENT_NAMES[type]] === 'yes'}
          />
        ))}
      </FieldGroup>
      <div className="actions">
        <Button busyText={say('webhooks.saving')}>{say('webhooks.save')}</Button>
        <LinkButton href={LIST} look="quiet">
          {say('webhooks.back')}
        </LinkButton>
      </div>
    </form>
  )
}

/** On the page of all settings. */
export function WebhooksSection() {
  return (
    <Section title={say('webhooks.title')} id="webhooks">
      <p>{say('webhooks.lede')}</p>
      <p>
        <LinkButton href={LIST} look="secondary">
          {say('webhooks.open')}
        </LinkButton>
      </p>
    </Section>
  )
}
