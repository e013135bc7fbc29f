import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { Asked } from '#db/schema/tickets.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import type { Question } from '../package.ts'
import { MOST_MEAL, MOST_PHONE, MOST_SHORT, MOST_WORDS } from './player.form.ts'
import type { PlayerField } from './player.form.ts'

interface PlayerFieldsProps extends Answer<PlayerField> {
  asks: Readonly<Record<Question, Asked>>
  meals: readonly string[]
  isSingle: boolean
  /** Whoever comes, or a captain who writes it down, and then nothing but a name is needed. */
  by: 'player' | 'captain'
}

/** What is asked of who comes, as far as the event asks. */
export function PlayerFields({ asks, meals, isSingle, by, values, errors }: PlayerFieldsProps) {
  const field = (name: PlayerField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  const optional = (question: Question) =>
    asks[question] === 'required' && by === 'player' ? undefined : ('optional' as const)
  const isAsked = (question: Question) => asks[question] !== 'hidden'
  const own = by === 'player'
  return (
    <>
      <TextField
        {...field('name')}
        label={say(own ? 'rsvp.form.name' : 'players.fields.name')}
        autoComplete={own ? 'name' : 'off'}
        maxLength={MOST_NAME}
      />
      <TextField
        {...field('email')}
        type="email"
        dir="ltr"
        label={say(own ? 'rsvp.form.email' : 'players.fields.email')}
        optional="optional"
        hint={say('players.fields.emailHint')}
        autoComplete={own ? 'email' : 'off'}
        maxLength={254}
      />
      {isAsked('phone') && (
        <TextField
          {...field('phone')}
          type="tel"
          dir="ltr"
          label={say('players.fields.phone')}
          optional={optional('phone')}
          hint={say('players.fields.phoneHint')}
          autoComplete={own ? 'tel' : 'off'}
          maxLength={MOST_PHONE}
        />
      )}
      {isAsked('shirt') && (
        <TextField
          {...field('shirt')}
          label={say('players.fields.shirt')}
          optional={optional('shirt')}
          hint={say('players.fields.shirtHint')}
          autoComplete="off"
          maxLength={MOST_SHORT}
        />
      )}
      {isAsked('handicap') && (
        <TextField
          {...field('handicap')}
          label={say('players.fields.handicap')}
          optional={optional('handicap')}
          hint={say('players.fields.handicapHint')}
          autoComplete="off"
          maxLength={MOST_SHORT}
        />
      )}
      {isAsked('meal') &&
        (meals.length > 0 ? (
          <RadioGroup
            {...field('meal')}
            label={say('players.fields.meal')}
            optional={optional('meal')}
            choices={meals.map((meal) => ({ value: meal, label: meal }))}
          />
        ) : (
          <TextField
            {...field('meal')}
            label={say('players.fields.meal')}
            optional={optional('meal')}
            autoComplete="off"
            maxLength={MOST_MEAL}
          />
        ))}
      {isAsked('allergy') && (
        <TextField
          {...field('allergy')}
          label={say('players.fields.allergy')}
          optional={optional('allergy')}
          hint={say('players.fields.allergyHint')}
          autoComplete="off"
          maxLength={MOST_WORDS}
        />
      )}
      <TextField
        {...field('wish')}
        label={say('players.fields.wish')}
        optional="optional"
        hint={say('players.fields.wishHint')}
        autoComplete="off"
        maxLength={MOST_WORDS}
      />
      {isSingle && (
        <Checkbox
          name="seeksGroup"
          value="yes"
          label={say('players.fields.seeksGroup')}
          hint={say('players.fields.seeksGroupHint')}
          defaultChecked={values.seeksGroup === 'yes'}
        />
      )}
    </>
  )
}
