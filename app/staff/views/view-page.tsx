import { Button, LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { SavedView } from './find-views.server.ts'
import { viewHref } from './view-query.ts'

interface KeepViewProps {
  part: string
  query: string
  /** What it keeps, in words. */
  kept: readonly string[]
  /** Whoever only looks keeps views of their own. */
  mayShare: boolean
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** A name for the filters that were in use. */
export function KeepView({ part, query, kept, mayShare, typed = {}, errors = [] }: KeepViewProps) {
  return (
    <section className="stack" aria-labelledby="keep-title">
      <h2 className="section-title" id="keep-title">
        {say('staff.views.keepTitle')}
      </h2>
      {kept.length > 0 && (
        <ul className="prose">
          {kept.map((filter) => (
            <li key={filter}>
              <bdi>{filter}</bdi>
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="form" noValidate>
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="query" value={query} />
        <TextField
          name="name"
          label={say('staff.views.name')}
          hint={say('staff.views.nameHint')}
          autoComplete="off"
          defaultValue={typed['name']}
          error={errorOf(errors, 'name')}
        />
        {mayShare && (
          <Checkbox
            name="shared"
            value="yes"
            label={say('staff.views.share')}
            defaultChecked={typed['shared'] === 'yes'}
          />
        )}
        {part === 'gifts' && <p className="soft">{say('staff.views.searchLeft')}</p>}
        <div className="actions">
          <Button busyText={say('staff.views.saving')}>{say('staff.views.save')}</Button>
          <LinkButton href="/staff/views" look="quiet">
            {say('staff.views.back')}
          </LinkButton>
        </div>
      </form>
    </section>
  )
}

/** All views that somebody sees, and what may be done with them. */
export function ViewList({ views }: { views: readonly SavedView[] }) {
  return (
    <Table
      caption={say('staff.views.caption')}
      columns={[
        {
          heading: say('staff.people.columnName'),
          cell: ({ part, query, name }) => (
            <a href={viewHref(part, query)} dir="auto">
              {name}
            </a>
          ),
        },
        { heading: say('staff.views.where'), cell: ({ part }) => say(`staff.views.${part}`) },
        { heading: say('staff.views.who'), cell: ({ seenBy }) => say(`staff.views.${seenBy}`) },
        { heading: say('staff.views.change'), cell: Changes },
      ]}
      rows={views}
      rowKey={({ id }) => id}
      narrow="brief"
      empty={
        <EmptyState
          picture={<Empty />}
          title={say('staff.views.none')}
          actions={
            <>
              <LinkButton href={viewHref('totals', '')} look="secondary">
                {say('staff.views.totals')}
              </LinkButton>
              <LinkButton href={viewHref('gifts', '')} look="secondary">
                {say('staff.views.gifts')}
              </LinkButton>
            </>
          }
        >
          <p>{say('staff.views.noneWords')}</p>
        </EmptyState>
      }
    />
  )
}

function Changes({ id, name, may }: SavedView) {
  if (may === 'look') return null
  return (
    <div className="cluster">
      <LinkButton href={`/staff/views/${id}/name`} look="quiet">
        {say.rich('staff.views.renameThis', {
          name,
          hidden: (words) => <span className="unseen">{words}</span>,
        })}
      </LinkButton>
      <form method="post" action={`/staff/views/${id}/removal`}>
        <Button look="quiet" busyText={say('staff.views.removing')}>
          {say.rich('staff.views.removeThis', {
            name,
            hidden: (words) => <span className="unseen">{words}</span>,
          })}
        </Button>
      </form>
    </div>
  )
}

interface ViewNameFieldsProps {
  id: string
  name: string | undefined
  errors?: readonly FieldError[] | undefined
}

/** Another name for a view. */
export function ViewNameFields({ id, name, errors = [] }: ViewNameFieldsProps) {
  return (
    <form method="post" action={`/staff/views/${id}/name`} className="form" noValidate>
      <TextField
        name="name"
        label={say('staff.views.name')}
        autoComplete="off"
        defaultValue={name}
        error={errorOf(errors, 'name')}
      />
      <div className="actions">
        <Button busyText={say('staff.views.saving')}>{say('staff.views.rename')}</Button>
        <LinkButton href="/staff/views" look="quiet">
          {say('staff.views.back')}
        </LinkButton>
      </div>
    </form>
  )
}

/** What was removed can be brought back at once. */
export function ViewRemoved({ id }: { id: string }) {
  return (
    <Notice kind="success" title={say('staff.views.removed')} announce="politely">
      <form method="post" action={`/staff/views/${id}/restoration`}>
        <Button look="secondary" busyText={say('staff.views.undoing')}>
          {say('staff.views.undo')}
        </Button>
      </form>
    </Notice>
  )
}

/** What was just done with a view; a removal is said with its way back. */
export function sayViewDone(done: string | null): string | undefined {
  const known = deeds.find((deed) => deed === done)
  return known && say(`staff.views.${known}`)
}

const deeds = ['renamed', 'restored', 'not-restored'] as const
