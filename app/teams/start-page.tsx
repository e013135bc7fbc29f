import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { AmountChoices } from '#app/ui/amount-choices.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { errorOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { GoalHelp } from './goal-help.tsx'
import { suggestedGoals } from './start.form.ts'
import type { StartField } from './start.form.ts'
import { teamKinds } from './team-kind.ts'
import { MOST_PLAN } from './team-text.form.ts'

interface StartPageProps extends Answer<StartField> {
  /** `null` when the captain is signed in and need give no e-mail. */
  askEmail: 'ask' | null
}

/** Four fields and an e-mail: a team's page in a minute. */
export function StartPage({ values, errors, askEmail }: StartPageProps) {
  const error = (field: StartField) => errorOf(errors, field)
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <h1>Start a team</h1>
        <p className="lede">
          It takes about a minute. You get a page of your own, and nobody else sees it until you are
          ready.
        </p>
      </div>
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label="Team name"
          hint="This is what friends will look for."
          error={error('name')}
          defaultValue={values.name}
          autoComplete="off"
          maxLength={80}
        />
        <RadioGroup
          name="kind"
          label="What kind of team are you?"
          error={error('kind')}
          defaultValue={values.kind}
          choices={teamKinds.map((kind) => ({
            ...kind,
            picture: <TeamKindArt kind={kind.value} />,
          }))}
        />
        <TextArea
          name="plan"
          label="What will you do?"
          hint="One sentence, like: a book and bake sale at St. Ann’s hall in May."
          error={error('plan')}
          defaultValue={values.plan}
          rows={2}
          limit={MOST_PLAN}
        />
        <GoalHelp />
        <AmountChoices
          name="goalChoice"
          label="Your goal"
          error={error('goalChoice') ?? error('ownGoal')}
          amounts={suggestedGoals}
          defaultValue={values.goalChoice}
          ownName="ownGoal"
          ownLabel="Another goal"
          ownDefaultValue={values.ownGoal}
        />
        {askEmail && (
          <TextField
            name="email"
            type="email"
            label="Your e-mail"
            hint="We send you a link to your page. It is never shown to anyone."
            error={error('email')}
            defaultValue={values.email}
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
          />
        )}
        <HiddenTrap name="website" />
        <div className="actions">
          <Button size="large" busyText="Starting your page…">
            Start our page
          </Button>
        </div>
      </form>
    </div>
  )
}
