import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'

type ReasonDeed =
  | 'undo'
  | 'takeBack'
  | 'returned'
  | 'withdraw'
  | 'withdrawGoods'
  | 'endChallenge'
  | 'untickDeposit'
  | 'untickPayout'

interface ReasonFormProps {
  action: string
  deed: ReasonDeed
  /** Of the box, where more than one such form stands on a page. */
  id?: string | undefined
  /** Where it leaves all as it is, on a page of its own. */
  back?: string | undefined
  /** Asks for a day too, at most this one. */
  today?: string | undefined
  /** What was read of it, so that a newer one is not overwritten. */
  revision?: number | undefined
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Puts something right: what will happen, and why. */
export function ReasonForm({
  action,
  deed,
  id,
  back,
  today,
  revision,
  typed = {},
  errors = [],
}: ReasonFormProps) {
  return (
    <form method="post" action={action} className="form" noValidate>
      <p>{say(`treasury.deedWords.${deed}`)}</p>
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
      <TextArea
        name="reason"
        id={id}
        label={say('treasury.reason')}
        rows={2}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      {today && (
        <TextField
          name="returnedOn"
          type="date"
          label={say('treasury.returned.day')}
          max={today}
          defaultValue={typed['returnedOn'] ?? today}
          error={errorOf(errors, 'returnedOn')}
        />
      )}
      <div className="actions">
        <Button look="danger" busyText={say('staff.form.saving')}>
          {say(`treasury.deedPress.${deed}`)}
        </Button>
        {back && (
          <LinkButton href={back} look="quiet">
            {say('treasury.back')}
          </LinkButton>
        )}
      </div>
    </form>
  )
}
