import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { AccountSide } from './account-sides.server.ts'

interface MergePageProps {
  sides: readonly AccountSide[]
  frame: StaffFrame
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Two accounts side by side, and what it means to make them one, before the button that does it. */
export function AccountMergePage({ sides, frame, typed, errors }: MergePageProps) {
  const [one, other] = sides
  if (!one || !other)
    return (
      <EmptyState
        picture={<Empty />}
        title={say('accounts.merging.none')}
        actions={<LinkButton href="/staff/accounts">{say('accounts.merging.toList')}</LinkButton>}
      >
        <p>{say('accounts.merging.noneWords')}</p>
      </EmptyState>
    )
  return (
    <div className="stack-large">
      <SideBySide one={one} other={other} frame={frame} />
      <MergeOrWhyNot one={one} other={other} typed={typed} errors={errors} />
    </div>
  )
}

interface Two {
  one: AccountSide
  other: AccountSide
}

function MergeOrWhyNot({ one, other, ...form }: Two & Pick<MergePageProps, 'typed' | 'errors'>) {
  if (one.staff || other.staff)
    return (
      <Notice kind="warning" title={say('accounts.refused.title')}>
        <p>{say('accounts.refused.staff')}</p>
      </Notice>
    )
  if (one.merged || other.merged)
    return (
      <Notice kind="warning" title={say('accounts.refused.title')}>
        <p>{say('accounts.refused.merged-before')}</p>
      </Notice>
    )
  return <MergeFields one={one} other={other} {...form} />
}

function MergeFields({
  one,
  other,
  typed = {},
  errors = [],
}: Two & Pick<MergePageProps, 'typed' | 'errors'>) {
  return (
    <form method="post" action="/staff/accounts/merging" className="form" noValidate>
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="other" value={other.id} />
      <RadioGroup
        name="kept"
        label={say('accounts.merging.keep')}
        hint={say('accounts.merging.keepHint')}
        defaultValue={typed['kept']}
        error={errorOf(errors, 'kept')}
        choices={[one, other].map(({ id, email }) => ({ value: id, label: <bdi>{email}</bdi> }))}
      />
      <TextArea
        name="reason"
        rows={2}
        label={say('accounts.merging.reason')}
        hint={say('accounts.merging.reasonHint')}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <Notice kind="warning" title={say('accounts.merging.warning')}>
        <p>{say('accounts.merging.warningWords')}</p>
      </Notice>
      <div className="actions">
        <Button look="danger" busyText={say('staff.form.saving')}>
          {say('accounts.merging.press')}
        </Button>
        <LinkButton href="/staff/accounts" look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}

function SideBySide({ one, other, frame }: Two & { frame: StaffFrame }) {
  const rows = [
    { term: say('accounts.merging.name'), of: nameOf },
    { term: say('accounts.merging.email'), of: ({ email }: AccountSide) => <bdi>{email}</bdi> },
    {
      term: say('accounts.merging.since'),
      of: ({ since }: AccountSide) => sayMoment(since, frame.timeZone),
    },
    {
      term: say('accounts.merging.seen'),
      of: ({ seen }: AccountSide) =>
        seen ? sayMoment(seen, frame.timeZone) : say('accounts.merging.never'),
    },
    { term: say('accounts.merging.teams'), of: teamsOf },
    {
      term: say('accounts.merging.brought'),
      of: ({ raised, gifts }: AccountSide) =>
        gifts === 0
          ? say('accounts.merging.noGifts')
          : say('accounts.merging.gifts', {
              amount: formatMoneyExactly(raised, frame.currency),
              n: gifts,
            }),
    },
    { term: say('accounts.merging.logged'), of: ({ logged }: AccountSide) => logged },
    { term: say('accounts.merging.thanked'), of: ({ thanked }: AccountSide) => thanked },
    { term: say('accounts.merging.remarks'), of: ({ remarks }: AccountSide) => remarks },
    { term: say('accounts.merging.wrote'), of: ({ wrote }: AccountSide) => wrote },
  ]
  return (
    <Table
      caption={say('accounts.merging.title')}
      columns={[
        { heading: say('accounts.merging.title'), cell: ({ term }) => term },
        { heading: say('accounts.merging.first'), cell: ({ of }) => of(one) },
        { heading: say('accounts.merging.second'), cell: ({ of }) => of(other) },
      ]}
      rows={rows}
      rowKey={({ term }) => term}
    />
  )
}

function nameOf({ name }: AccountSide) {
  return <span dir="auto">{name ?? say('accounts.noName')}</span>
}

function teamsOf({ teams }: AccountSide) {
  if (teams.length === 0) return say('accounts.merging.noTeams')
  return (
    <ul className="plain-list">
      {teams.map(({ slug, name, role }) => (
        <li key={slug}>
          <a href={`/staff/teams/${slug}`} dir="auto">
            {name}
          </a>{' '}
          <span className="small soft">{say(`accounts.role.${role}`)}</span>
        </li>
      ))}
    </ul>
  )
}
