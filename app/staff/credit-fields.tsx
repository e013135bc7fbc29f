import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiftCredit } from './gift-credit.server.ts'
import { errorOf } from './read-form.ts'

interface CreditFieldsProps {
  credit: GiftCredit
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Who of the team brought a gift in, and why it is changed. */
export function CreditFields({ credit, typed, errors = [] }: CreditFieldsProps) {
  return (
    <form method="post" action={`/staff/gifts/${credit.id}/credit`} className="form" noValidate>
      <Select
        name="to"
        label={say('members.staff.broughtInBy')}
        hint={say('members.staff.onlyTeam', { team: credit.team })}
        placeholder={say('members.staff.nobody')}
        defaultValue={typed?.['to'] ?? credit.chosen}
        error={errorOf(errors, 'to')}
        options={credit.people.map(({ id, name, email }) => ({
          value: id,
          label: `${name}, ${email}`,
        }))}
      />
      <TextArea
        name="reason"
        label={say('members.staff.why')}
        hint={say('members.staff.whyHint')}
        rows={3}
        limit={500}
        defaultValue={typed?.['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button busyText={say('members.desk.saving')}>{say('members.desk.save')}</Button>
        <LinkButton href={`/staff/gifts/${credit.id}`} look="quiet">
          {say('members.staff.backToGift')}
        </LinkButton>
      </div>
    </form>
  )
}
